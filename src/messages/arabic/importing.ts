import type { Translation } from '../catalogue.ts'
import type { importingWords as english } from '../english/importing.ts'

/** Trees out of files of other kinds. */
export const importingWords: Translation<typeof english> = {
  importing: {
    title: 'استيراد شجرة',
    aside: 'من ملف تطبيق آخر أو من نص. لا يُحفظ شيء حتى تضيفها.',
    open: 'استيراد…',
    file: 'اختر ملفًا',
    fileHint:
      'لوحة أو مخطط أو جدول أو قائمة متدرجة أو إطار مستويات: JSON Canvas أو React Flow أو Mermaid أو Graphviz أو CSV أو Markdown أو YAML أو JSON أو ملف من Skill Grove. يمكنك أيضًا إفلاته في أي مكان.',
    paste: 'أو الصق نصًا',
    pasteHint: 'خلايا جدول أو قائمة متدرجة أو مخطط: كما هو.',
    read: 'اقرأ النص',
    reading: 'تجري القراءة…',
    notHere: 'أنت تنظر إلى بستان شخص آخر. غادره لتستورد شجرة لك.',
    preview: 'الشجرة الناتجة',
    format: 'اقرأه بصفته',
    formats: {
      canvas: 'JSON Canvas',
      flow: 'React Flow',
      list: 'قائمة مهارات بصيغة JSON',
      framework: 'إطار مستويات',
      mermaid: 'مخطط انسيابي من Mermaid',
      dot: 'Graphviz DOT',
      table: 'جدول (CSV أو TSV أو خلايا)',
      outline: 'Markdown أو قائمة متدرجة',
    },
    whichTree: 'أي أشجاره',
    name: 'اسم الشجرة',
    unnamed: 'شجرة مستوردة',
    tier: 'الطبقة {number}',
    counts:
      '{skills, plural, zero {لا مهارات} one {مهارة واحدة} two {مهارتان} few {# مهارات} many {# مهارة} other {# مهارة}} في {tiers, plural, zero {لا طبقات} one {طبقة واحدة} two {طبقتين} few {# طبقات} many {# طبقة} other {# طبقة}}، {links, plural, zero {بلا روابط} one {رابط واحد} two {رابطان} few {# روابط} many {# رابطًا} other {# رابط}}',
    tooMany: 'المهارات أكثر من أن تُرسم هنا. هذا عدد ما في كل طبقة:',
    tierCount: '{tier}: {skills}',
    add: 'أضف هذه الشجرة',
    cancel: 'إلغاء',
    report: 'ما جرى من أجلها',
    clean: 'كل شيء في الشجرة كما كان.',
    groups: { repaired: 'أُصلح', guessed: 'خُمّن', leftOut: 'تُرك' },
    more: 'عرض {count, plural, zero {لا شيء غيره} one {واحد آخر} two {اثنين آخرين} few {# أخرى} many {# أخرى} other {# أخرى}}',
    at: '{place}: {what}',
    line: 'السطر {number}',
    refused: 'تعذّرت قراءة هذا',
    stored: 'لم يُحفظ شيء. أصلحه وأحضره من جديد، أو اقرأه بصفته شيئًا آخر.',
    problems: {
      notJson:
        'من هنا لم يعد JSON كاملًا. قد يكون مقطوعًا: خذه من حيث حُفظ أول مرة، أو أصلح هذا الموضع.',
      tooDeep:
        'متداخل أعمق من {limit, number} مستوى، وليس في الأشجار مثل ذلك. خذ منه الجزء الذي فيه المهارات.',
      tooMany:
        'في قائمة واحدة أكثر من {limit, number} عنصر، أي أكثر مما تسعه شجرة. وزّعها على عدة ملفات.',
      empty: 'ليس فيه شيء.',
      unread:
        'تعذّر تحميل جزء من التطبيق، أو عجز عن قراءة هذا. يُستحسن التحقق من الاتصال ثم إعادة المحاولة، أو إعادة تحميل الصفحة، أو اختيار ما هو.',
      otherKind:
        'هذا ليس نصًا ولا صورة من Skill Grove. احفظه نصًا، مثل CSV للجداول أو Markdown للمستندات، ثم استورده.',
      tooLarge:
        'حجمه أكبر من {megabytes} م.ب، وهو أقصى ما يُقرأ. خذ منه الجزء الذي فيه المهارات، مثل ورقة أو صفحة، واستورده.',
      syntax: 'من هنا لم يعد هذا {format}. أصلح هذا الموضع، أو اختر ما هو.',
      syntaxWhole:
        'لا يمكن قراءة هذا بصفته {format}. اختر ما هو، أو انظر إليه في التطبيق الذي صنعه.',
      noSkills:
        'لم توجد فيه مهارة عند قراءته بصفته {format}. تحتاج المهارة إلى اسم: بطاقة أو عقدة أو صف أو نقطة. اختر ما هو إن كان شيئًا آخر.',
    },
    findings: {
      ring: '«{skill}» تقوم على «{buildsOn}»: هذا الرابط يغلق حلقة ({ring}) وقد تُرك.',
      linkToNothing: 'رابط من «{buildsOn}» إلى «{skill}» له طرف غير موجود.',
      linkToItself: '«{skill}» تقوم على نفسها.',
      linkAgainstTiers: '«{skill}» تقوم على «{buildsOn}»، وهي في الطبقة نفسها أو في طبقة لاحقة.',
      linkWithoutEnds: 'رابط لا يذكر ما يصل بينه.',
      tooManyLinks: '«{skill}» تقوم على أكثر من {limit, number} مهارة: تُركت الروابط الباقية.',
      nameless: 'شيء بلا اسم.',
      tooManySkills: 'كل ما بعد أول {limit, number} مهارة.',
      groups:
        '{count, plural, zero {لا مجموعات} one {مجموعة واحدة} two {مجموعتان} few {# مجموعات} many {# مجموعة} other {# مجموعة}}: لو كانت طبقات لخالفت روابط كثيرة.',
      noPlace: '«{what}»: لا مكان له في الشجرة.',
      notUnderstood: 'لم يُفهم: {text}',
      nameCut: 'كان الاسم طويلًا: «{skill}». وهو كامل في أول الوصف.',
      textCut: 'قُطع وصف «{skill}» عند {limit, number} حرف.',
      characters: 'أُزيلت من «{skill}» رموز لا تُرى أو تقلب اتجاه النص.',
      sameName: '«{name}» أخرى صار اسمها «{skill}».',
      sharedName: '«{skill}» اسم مهارة أخرى أيضًا؛ وتبقى كلتاهما.',
      merged: '«{skill}» وردت مرتين، وهي الآن مهارة واحدة.',
      sameKey: '«{skill}» لها معرّف مهارة أخرى: الروابط تؤدي إلى تلك.',
      linkTwice: '«{skill}» تقوم على «{buildsOn}» مرتين: مرة تكفي.',
      tooManyTiers: 'الطبقات أكثر من {limit, number}: ما جاء بعدها في الطبقة الأخيرة.',
      tiersFromLinks:
        '{count, plural, zero {لا طبقات} one {طبقة واحدة} two {طبقتان} few {# طبقات} many {# طبقة} other {# طبقة}}، بحسب ما يقوم على ماذا. سمّها بعد الإضافة.',
      tiersFromPlaces:
        '{count, plural, zero {لا طبقات} one {طبقة واحدة} two {طبقتان} few {# طبقات} many {# طبقة} other {# طبقة}}، بحسب مواضع المهارات. سمّها بعد الإضافة.',
      tierGuessed: '«{skill}» لم تكن لها طبقة، وهي في «{tier}».',
      encoding: 'الملف ليس بترميز UTF-8؛ قُرئ بصفته {encoding}. تحقّق من الحروف المشكولة.',
      column: 'العمود {column} عُدّ: {as}.',
      levels:
        '{count, plural, zero {لا مستويات} one {مستوى واحد وُزّع} two {مستويان وُزّعا} few {# مستويات وُزّعت} many {# مستوى وُزّعت} other {# مستوى وُزّعت}} على المستويات الثلاثة.',
      nestedShows:
        '{count, plural, zero {لا أسطر} one {سطر واحد} two {سطران} few {# أسطر} many {# سطرًا} other {# سطر}} تحت مهارة: عُدّت ما تظهر به.',
      nestedLinks:
        '{count, plural, zero {لا أسطر} one {سطر واحد} two {سطران} few {# أسطر} many {# سطرًا} other {# سطر}} تحت غيرها: عُدّت قائمة عليها.',
      related:
        '{count, plural, zero {لا علاقات} one {علاقة واحدة} two {علاقتان} few {# علاقات} many {# علاقة} other {# علاقة}} بلا اتجاه: عُدّت «تقوم على».',
    },
    columns: {
      name: 'الاسم',
      tier: 'الطبقة',
      buildsOn: 'تقوم على',
      description: 'الوصف',
    },
  },
}
