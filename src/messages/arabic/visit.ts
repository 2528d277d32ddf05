import type { Translation } from '../catalogue.ts'
import type { visitWords as english } from '../english/visit.ts'

/** Looking at a file without taking it in, comparing it, and answering it as a lead. */
export const visitWords: Translation<typeof english> = {
  visit: {
    look: 'النظر في ملف دون إضافته',
    lookHint:
      'تُعرض نسخة احتياطية، أو صورة تحمل بياناتها، لك أو لشخص آخر، ثم يأتي السؤال عمّا يُفعل بها. ويمكنك أيضًا إفلات ملف في أي مكان من التطبيق.',
    drop: 'عند إفلات الملف يظهر ما هو، ولا يُضاف شيء بعد.',
    refusedTitle: 'لا يمكن فتح هذا الملف',

    ofDay: 'ملف {owner} من يوم {day}',
    ofDayUnnamed: 'ملف شخص ما من يوم {day}',
    ofNoDay: 'ملف {owner}',
    ofNoDayUnnamed: 'ملف شخص ما',
    title: 'هذا {whose}',
    holds:
      'محتواه: {ratings, plural, zero {لا مهارات مُقيَّمة} one {مهارة مُقيَّمة واحدة} two {مهارتان مُقيَّمتان} few {# مهارات مُقيَّمة} many {# مهارة مُقيَّمة} other {# مهارة مُقيَّمة}}، و{reviews, plural, zero {لا مراجعات مكتملة} one {مراجعة مكتملة واحدة} two {مراجعتان مكتملتان} few {# مراجعات مكتملة} many {# مراجعة مكتملة} other {# مراجعة مكتملة}}، و{notes, plural, zero {لا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}}.',
    isOwn: 'وهو ملف سابق لك.',
    isNewer: 'وهو ملف أحدث لك.',
    isOther:
      'إضافته تخلط تقييماته بتقييماتك، كأنها كلها لك. ولمعرفة ما فيه يكفي النظر فيه أو مقارنته.',
    answerTitle: 'هذا جواب {lead} عن «{review}»',
    answerHolds:
      'فيه نظرة {lead} إلى {skills, plural, zero {# مهارة} one {مهارة واحدة} two {مهارتين} few {# مهارات} many {# مهارة} other {# مهارة}} من مراجعتك. وإضافته لا تغيّر أي تقييم لك.',

    lookAtIt: 'النظر فيه',
    compare: 'مقارنته مع ما لديّ',
    add: 'إضافته إلى ما لديّ',
    addShort: 'إضافة إلى ما لديّ',
    leaveIt: 'تركه',
    leave: 'مغادرة',
    answer: 'الإجابة بصفتي من يقود الفريق',
    answerReview: 'الإجابة عن «{review}» بصفتي من يقود الفريق',
    answerWhich: 'أي مراجعة',
    answerOption: '\u2068{review}\u2069، {day}',
    answerOptionOf: '\u2068{review}\u2069، \u2068{tree}\u2069، {day}',
    answerHint:
      'تظهر المهارات دون تقييمات الطرف الآخر، ويكون تقييمك بحسب نظرتك إليها. ويُستحسن ألا تُعرض تقييمات الطرف الآخر إلا بعد ذلك.',

    banner: 'المعروض الآن: {whose}. لا يُحفظ شيء هنا.',
    bannerName: 'زيارة',

    addedTitle: 'أُضيف إلى ما لديك',
    toReview: 'عرض الجواب بجانب مراجعتك',

    compareTitle: 'مقارنة مع {whose}',
    compareAside: 'مهارة بعد مهارة، في الأشجار التي فيها اختلاف.',
    same: 'لا فرق في المستويات.',
    onTree: 'إظهار على الشجرة',
    treesFailed: 'تعذّر تحميل بعض الأشجار، لذا تظهر هنا بعض المهارات بمعرّفاتها.',
    sides: {
      own: { first: 'آنذاك', second: 'الآن' },
      newer: { first: 'في الملف', second: 'هنا' },
      other: { first: 'لدى الطرف الآخر', second: 'لديّ' },
    },
    groups: {
      own: {
        new: 'مُقيَّمة الآن، لا آنذاك',
        cleared: 'مُقيَّمة آنذاك، لا الآن',
        risen: 'أعلى الآن',
        lowered: 'أعلى آنذاك',
      },
      newer: {
        new: 'مُقيَّمة هنا، لا في الملف',
        cleared: 'مُقيَّمة في الملف، لا هنا',
        risen: 'أعلى هنا',
        lowered: 'أعلى في الملف',
      },
      other: {
        new: 'لديّ فقط',
        cleared: 'لدى الطرف الآخر فقط',
        risen: 'أعلى لديّ',
        lowered: 'أعلى لدى الطرف الآخر',
      },
    },

    // File names stay in Latin letters: with Arabic ones, signs of direction would get into them.
  },
  lead: {
    title: 'جوابك عن «{review}»',
    of: 'مراجعة {owner}.',
    ofUnnamed: 'مراجعة شخص آخر.',
    blind:
      'لا تظهر هنا تقييمات الطرف الآخر ولا ملاحظاته ولا علاماته، ليقوم جوابك على ما رأيته بنفسك. وكل اختيار لك محفوظ في هذا المتصفح: للمتابعة يكفي فتح الملف نفسه من جديد.',
    name: 'اسمك',
    nameHint: 'يظهر في الجواب بجانب رأيك.',
    nameMissing: 'ينقص اسمك، كي يُعرف ممن هذا الجواب.',
    nameTaken: 'هذه الكلمة تدل على الطرف الآخر في الملف. المطلوب اسمك.',
    begin: 'بدء',
    leave: 'مغادرة',
    level: 'نظرتك إليها',
    someLeft:
      '{count, plural, zero {نُظر في كل المهارات} one {مهارة واحدة لم يُنظر فيها بعد} two {مهارتان لم يُنظر فيهما بعد} few {# مهارات لم يُنظر فيها بعد} many {# مهارة لم يُنظر فيها بعد} other {# مهارة لم يُنظر فيها بعد}}. وما تركته لا يدخل في جوابك.',
    save: 'حفظ الجواب',
    nothingYet: 'تلزم نظرة إلى مهارة واحدة على الأقل، ثم يمكن حفظ الجواب.',
    saved: 'الملف «{file}» في تنزيلاتك.',
    send: 'يبقى إرساله إلى {owner}. فيه اسمك ونظرتك إلى مهارات الطرف الآخر، ولا شيء آخر مما لديك.',
    sendUnnamed: 'يبقى إرساله إلى الطرف الآخر. فيه اسمك ونظرتك إلى مهاراته، ولا شيء آخر مما لديك.',
    failed: 'تعذّر إنشاء الملف: {reason} اختياراتك محفوظة، ويمكن إعادة المحاولة.',
  },
}
