import type { Translation } from '../catalogue.ts'
import type { historyWords as english } from '../english/history.ts'

/** How levels came about, and what changed since. */
export const historyWords: Translation<typeof english> = {
  change: {
    new: 'جديدة',
    risen: 'ارتقت من «{from}»',
    lowered: 'نزلت من «{from}»',
    cleared: 'مُسح تقييمها',
    theirs: 'الطرف الآخر: {level}',
    describe: 'تغيّرت: {tag}.',
  },
  history: {
    title: 'السجل الزمني',
    confirmed: 'مؤكَّد',
    leftUnrated: 'نُظر فيها وبقيت بلا تقييم',
    agreedWith: 'بالاتفاق مع {names}',
    recordedBy: 'بتسجيل {name}',

    day: 'اليوم المعروض',
    todayShort: 'اليوم',
    today: 'اليوم، {day}',
    reviewed: '{day}، \u2068{names}\u2069',
    later: '{day}، لاحقًا في اليوم نفسه',
    asOf: 'الشجرة كما كانت في {day}. لا يمكن تغيير شيء هنا.',
    backToToday: 'العودة إلى اليوم',
    live: 'الشجرة كما هي اليوم.',
    tooNew: 'كل تقييمات هذه الشجرة من اليوم. وابتداءً من الغد يمكن الرجوع هنا إلى ما كانت عليه.',

    compareWith: 'المقارنة مع',
    nothing: 'لا شيء',
    reviewOf: '\u2068{name}\u2069، {day}',
    dayBefore: 'اليوم السابق، {day}',
    beginning: 'البداية',

    changes: 'ما الذي تغيّر',
    risen: 'ارتقت',
    new: 'جديدة',
    other: 'تغييرات أخرى',
    same: 'لا فرق في المستويات.',
    rose: 'من «{from}» إلى «{to}»',
    fell: 'نزلت من «{from}» إلى «{to}»',
    cleared: 'مُسح تقييمها، وكان «{from}»',

    chart: 'عدد المهارات في كل مستوى، يومًا بيوم',
    chartDay: 'التاريخ',
    reviews: 'المراجعات',
    count: '{level}: {count, number}',
    finishedReview: 'مراجعة مكتملة',
  },
}
