import type { Translation } from '../catalogue.ts'
import type { exportWords as english } from '../english/export.ts'

/** What goes out of the app. */
export const exportWords: Translation<typeof english> = {
  export: {
    export: 'تصدير',
    png: 'PNG',
    svg: 'SVG',
    pdf: 'PDF',
    markdown: 'Markdown',
    csv: 'CSV',
    backup: 'نسخة احتياطية',
    pngHint: 'صورة لهذه الشجرة هي الملف أيضًا',
    svgHint: 'الصورة نفسها، للتعديل أو الطباعة بأي حجم',
    pdfHint: 'الشجرة في صفحة واللقاء الفردي في صفحة ثانية، من نافذة الطباعة',
    markdownHint: 'جدول أعمال للقاء الفردي، على شكل نص',
    csvHint: 'كل التقييمات، لجدول بيانات',
    backupHint: 'كل ما حفظته، في ملف واحد',
    forOthers: 'الشجرة للآخرين',
    treeAs: 'هذه الشجرة بصيغة…',
    treeAsHint: 'رابط، أو ملف لتطبيقات أخرى، دون أي شيء يخصّك',
    title: 'شجرة مهاراتي',
    titleOf: 'شجرة مهارات {name}',
    subtitle: '\u2068{tree}\u2069، {date}',
    subtitleSince: '{subtitle}. التغييرات منذ {review}.',
    withChange: '{level}، {change}',
    due: 'موعد الوقفة: {date}.',
    reason: 'لماذا: {reason}',
    next: 'التالي: {practice}',
    working: 'جارٍ رسم الصورة…',
    writing: 'جارٍ كتابة الملف…',
    ready: 'الملف «{file}» في تنزيلاتك.',
    partial:
      'الملف «{file}» في تنزيلاتك، لكن تعذّرت قراءة مساحة التخزين في المتصفح: ففيه ما تعرفه هذه الصفحة فقط.',
    failed:
      'تعذّر إنشاء الملف: {reason} لم يتأثر شيء مما هو محفوظ. يمكن إعادة المحاولة، أو اختيار صيغة أخرى.',
    copyFailed: 'تعذّر النسخ: {reason} يمكن حفظ الملف بدلًا من ذلك.',
    // File names stay in Latin letters: with Arabic ones, signs of direction would get into them.
    fileName: 'skill-grove-{tree}-{date}',
    agendaName: 'one-to-one-{tree}-{date}',
    ratingsName: 'skill-grove-ratings-{date}',
    backupName: 'skill-grove-{date}',
    leadName: '{name}-for-their-lead-{day}',
    leadNameUnnamed: 'skill-grove-for-lead-{day}',
    answerName: '{lead}-answers-{owner}-{day}',
    answerNameUnnamed: '{lead}-answer-{day}',
    answerLead: 'lead',
    withNotes: {
      svg: { title: 'الحفظ بصيغة SVG', take: 'حفظ SVG' },
      pdf: { title: 'الطباعة للقاء الفردي', take: 'طباعة' },
      hint: 'تظهر فيه أهدافك مع غاياتها ومواعيدها.',
      notes: 'مع ملاحظاتي الخاصة (أسباب الأهداف وخطواتها التالية)',
    },
    picture: {
      title: 'حفظ صورة',
      size: 'الحجم',
      sizeOf: '\u2066{scale}x\u2069، \u2066{width} × {height}\u2069 بكسل',
      theme: 'الألوان',
      themes: { light: 'فاتح', dark: 'داكن' },
      since: 'التغييرات منذ {review}',
      inside: 'ما الذي يدخل في الملف',
      insideHint:
        'صورة PNG هي الملف أيضًا: عند فتحها في Skill Grove تظهر هذه السجلات، ولا شيء آخر مما حفظته.',
      nothing: 'لا شيء محفوظ بعد، فلا يدخل فيه شيء.',
      notes: 'مع ملاحظاتي الخاصة (الشواهد، وأسباب الأهداف وملاحظاتها)',
      notesHint: 'في الصورة كما في الملف: من دونها لا يُظهر أيٌّ منهما لماذا ولا كيف.',
      save: 'حفظ PNG',
      pictureOnly: 'الصورة فقط',
      copy: 'نسخ',
      chat: 'الصورة المنسوخة لا تحمل بيانات، وكثير من تطبيقات المحادثة يزيلها أيضًا: يُستحسن إرسال الصورة المحفوظة كملف.',
      cancel: 'إلغاء',
      copied: 'نُسخت الصورة دون البيانات. ولنقل البيانات يُستحسن إرسال الملف المحفوظ.',
      smaller:
        '{said} لا يستطيع هذا المتصفح الرسم بالحجم المطلوب، لذا فالحجم \u2066{scale}x\u2069، وهو أكبر ما يتسع له.',
    },
    parts: {
      here: {
        past: '{entries, plural, zero {لا تقييمات سابقة} one {تقييم سابق واحد} two {تقييمان سابقان} few {# تقييمات سابقة} many {# تقييمًا سابقًا} other {# تقييم سابق}} في شجرة {tree}',
        now: '{skills, plural, zero {لا مهارات مُقيَّمة} one {مهارة مُقيَّمة واحدة} two {مهارتان مُقيَّمتان} few {# مهارات مُقيَّمة} many {# مهارة مُقيَّمة} other {# مهارة مُقيَّمة}} في شجرة {tree}',
        more: '{skills, plural, zero {لا مهارات مُقيَّمة} one {مهارة مُقيَّمة واحدة} two {مهارتان مُقيَّمتان} few {# مهارات مُقيَّمة} many {# مهارة مُقيَّمة} other {# مهارة مُقيَّمة}} في شجرة {tree}، {entries, plural, zero {بلا تقييمات} one {بتقييم واحد} two {بتقييمين} few {بما مجموعه # تقييمات} many {بما مجموعه # تقييمًا} other {بما مجموعه # تقييم}} على مر الوقت',
      },
      elsewhere: {
        past: '{entries, plural, zero {لا تقييمات سابقة} one {تقييم سابق واحد} two {تقييمان سابقان} few {# تقييمات سابقة} many {# تقييمًا سابقًا} other {# تقييم سابق}} في أشجار أخرى',
        now: '{skills, plural, zero {لا مهارات مُقيَّمة} one {مهارة مُقيَّمة واحدة} two {مهارتان مُقيَّمتان} few {# مهارات مُقيَّمة} many {# مهارة مُقيَّمة} other {# مهارة مُقيَّمة}} في أشجار أخرى',
        more: '{skills, plural, zero {لا مهارات مُقيَّمة} one {مهارة مُقيَّمة واحدة} two {مهارتان مُقيَّمتان} few {# مهارات مُقيَّمة} many {# مهارة مُقيَّمة} other {# مهارة مُقيَّمة}} في أشجار أخرى، {entries, plural, zero {بلا تقييمات} one {بتقييم واحد} two {بتقييمين} few {بما مجموعه # تقييمات} many {بما مجموعه # تقييمًا} other {بما مجموعه # تقييم}} على مر الوقت',
      },
      marks:
        '{n, plural, zero {لا علامات على سلوكيات} one {علامة واحدة على سلوك} two {علامتان على سلوكين} few {# علامات على سلوكيات} many {# علامة على سلوكيات} other {# علامة على سلوكيات}}',
      plantings:
        '{n, plural, zero {لا سجلات زرع} one {سجل زرع واحد} two {سجلا زرع} few {# سجلات زرع} many {# سجل زرع} other {# سجل زرع}}',
      notForMe:
        '{n, plural, zero {لا علامات «ليست لي»} one {علامة «ليست لي» واحدة} two {علامتا «ليست لي»} few {# علامات «ليست لي»} many {# علامة «ليست لي»} other {# علامة «ليست لي»}}',
      goals:
        '{n, plural, zero {لا أهداف} one {هدف واحد، مع غايته وموعده} two {هدفان، مع غايتيهما وموعديهما} few {# أهداف، مع غاياتها ومواعيدها} many {# هدفًا، مع غاياتها ومواعيدها} other {# هدف، مع غاياتها ومواعيدها}}',
      goalsWithNotes:
        '{n, plural, zero {لا أهداف} one {هدف واحد، مع سببه وتمرينه} two {هدفان، مع سببيهما وتمرينيهما} few {# أهداف، مع أسبابها وتمارينها} many {# هدفًا، مع أسبابها وتمارينها} other {# هدف، مع أسبابها وتمارينها}}',
      outcomes:
        '{n, plural, zero {لا وقفات} one {وقفة واحدة} two {وقفتان} few {# وقفات} many {# وقفة} other {# وقفة}}',
      outcomesWithNotes:
        '{n, plural, zero {لا وقفات} one {وقفة واحدة، مع ملاحظتها} two {وقفتان، مع ملاحظتيهما} few {# وقفات، مع ملاحظاتها} many {# وقفة، مع ملاحظاتها} other {# وقفة، مع ملاحظاتها}}',
      evidence:
        '{n, plural, zero {لا شواهد} one {شاهد واحد} two {شاهدان} few {# شواهد} many {# شاهدًا} other {# شاهد}}',
      reviews:
        '{n, plural, zero {لا مراجعات} one {مراجعة واحدة} two {مراجعتان} few {# مراجعات} many {# مراجعة} other {# مراجعة}}',
      views:
        '{n, plural, zero {لا آراء في المهارات ممن يقود فريقك} one {رأي واحد في مهارة ممن يقود فريقك} two {رأيان في مهارتين ممن يقود فريقك} few {# آراء في مهارات ممن يقود فريقك} many {# رأيًا في مهارات ممن يقود فريقك} other {# رأي في مهارات ممن يقود فريقك}}',
      trees:
        '{n, plural, zero {لا أشجار من ملفات} one {شجرة واحدة من ملف} two {شجرتان من ملفات} few {# أشجار من ملفات} many {# شجرة من ملفات} other {# شجرة من ملفات}}',
      edits:
        '{n, plural, zero {لا تغييرات في الأشجار} one {تغيير واحد في شجرة} two {تغييران في الأشجار} few {# تغييرات في الأشجار} many {# تغييرًا في الأشجار} other {# تغيير في الأشجار}}',
      names: 'اسمك',
    },
    agenda: {
      title: 'اللقاء الفردي',
      titleOf: 'اللقاء الفردي مع {name}',
      copy: 'نسخ النص',
      copied: 'نُسخ جدول الأعمال.',
      topics: 'مواضيعي',
      followUps: 'منذ المرة السابقة',
      noFollowUps: 'لم تكن هناك وقفة مع أي هدف.',
      differences: 'ما تختلف فيه نظرتي ونظرة {lead}',
      difference: 'رأيي «{own}»، ورأي {lead} «{theirs}»',
      agreed: 'لا اختلاف ما زال مفتوحًا.',
      growth: 'ما ارتقى منذ {review}',
      noGrowth: 'لم يرتقِ شيء بعد.',
      rise: 'من «{from}» إلى «{to}»',
      focus: 'التركيز والأهداف',
      noFocus: 'لا شيء قيد التركيز بعد.',
      due: 'موعد الوقفة {date}',
      sharing: 'مشاركة {skill}',
      questions: 'أسئلة للتفكير',
      share: 'طرق لمشاركة ما نضج',
      pair: '{start}: {end}',
      both: '{first}، {second}',
    },
    sheet: { notes: 'ملاحظات' },
    columns: {
      date: 'التاريخ (UTC)',
      tree: 'الشجرة',
      skillId: 'معرّف المهارة',
      skill: 'المهارة',
      level: 'المستوى',
      by: 'مصدر التقييم',
    },
  },
}
