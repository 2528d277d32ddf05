import type { Translation } from '../catalogue.ts'
import type { deletionWords as english } from '../english/deletion.ts'

/** Deleting everything of the person's. */
export const deletionWords: Translation<typeof english> = {
  deletion: {
    title: 'حذف كل ما هو لي',
    what: 'يُحذف من هذا المتصفح كل ما قيّمته وكتبته واخترته، في كل علامة تبويب مفتوحة. ولا يمكن التراجع عن ذلك.',
    open: 'حذف كل شيء…',
    goes: 'هذا ما يُحذف:',
    places: {
      records: 'تقييماتك وشواهدك وأهدافك ومراجعاتك واختياراتك، بسجلها الزمني كله وكل ما أزلته منها',
      copy: 'النسخة الثانية منها',
      notes: 'الملاحظات المحفوظة بجانبها: عدد السجلات وما يُعرض أولًا',
      drafts: 'ما تجري كتابته ولم يُحفظ بعد',
      file: 'ملف سلّمه تطبيق آخر',
    },
    stays:
      'الملفات التي نزّلتها أو أرسلتها تبقى في مكانها. وليست لدى Skill Grove نسخة أخرى ولا لدى غيره: لا تُعيد ذلك إلا نسخة احتياطية.',
    ask: 'للحذف تُكتب هنا: {phrase}',
    phrase: 'حذف كل شيء',
    mismatch: 'للمتابعة تُكتب هذه الكلمات: {phrase}',
    confirm: 'حذف نهائي',
    cancel: 'الإبقاء على كل شيء',
    deleting: 'جارٍ الحذف…',
    failed: 'تعذّر حذف كل شيء.',
    gone: 'حُذف: {places}.',
    left: 'ما زال موجودًا: {place}. قال المتصفح: «{reason}»',
    failedHint:
      'يُستحسن إغلاق كل علامات التبويب والنوافذ الأخرى لـ Skill Grove ثم إعادة المحاولة. وإن لم ينفع ذلك، يمكن حذف بيانات هذه الصفحة من إعدادات المتصفح.',
    goOn: 'المتابعة بما بقي',
  },
}
