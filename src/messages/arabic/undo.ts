import type { Translation } from '../catalogue.ts'
import type { undoWords as english } from '../english/undo.ts'

/** Taking back what was done, and having back what was removed. */
export const undoWords: Translation<typeof english> = {
  undo: {
    undo: 'تراجع: {what}',
    redo: 'إعادة: {what}',
    undone: 'تمّ التراجع عن: {what}',
    redone: 'تمّت إعادة: {what}',
    overtaken: 'بقي كما هو، لأنه تغيّر بعد ذلك: {what}',
    undoIt: 'تراجع',
    redoIt: 'إعادة',
    what: {
      marked: 'وضع علامة على «{name}»',
      unmarked: 'إزالة العلامة عن «{name}»',
      planted: 'زرع شجرة «{tree}»',
      left: 'مغادرة شجرة «{tree}»',
      avoided: 'وضع علامة «ليست لي» على «{skill}»',
      wanted: 'إزالة علامة «ليست لي» عن «{skill}»',
      goal: 'هدف مهارة «{skill}»',
      outcome: 'وقفة مع «{skill}»',
      evidence: 'شاهد بتاريخ {day}',
      changed: 'تغيير الشاهد بتاريخ {day}',
      removed: 'إزالة الشاهد بتاريخ {day}',
      review: 'مراجعة «{name}»',
      begun: 'بدء مراجعة أو إنهاؤها',
      name: 'اسمك',
      theme: 'المظهر',
      language: 'اللغة',
      proud: 'المهارات التي تعتزّ بها',
      file: '{count, plural, zero {لا سجلات من ملف} one {سجل واحد من ملف} two {سجلان من ملف} few {# سجلات من ملف} many {# سجلًا من ملف} other {# سجل من ملف}}',
    },
  },
  removed: {
    title: 'المُزال حديثًا',
    hint: 'ما أزلته أو تراجعت عنه يمكن استرجاعه خلال 30 يومًا. وبعدها لا يُعرض هنا، لكنه يبقى في النسخة الاحتياطية.',
    none: 'لم يُزل شيء مؤخرًا.',
    on: 'أُزيل في {date}',
    back: 'استرجاع',
    backOf: 'استرجاع: {what}',
    isBack: 'عاد إلى مكانه: {what}',
    kinds: {
      evidence: 'شاهد',
      goal: 'هدف',
      outcome: 'وقفة',
      review: 'مراجعة',
      workshop: 'ورشة',
      file: 'ملف',
    },
  },
}
