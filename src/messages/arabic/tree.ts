import type { Translation } from '../catalogue.ts'
import type { treeWords as english } from '../english/tree.ts'

/** A tree, its skills and levels. */
export const treeWords: Translation<typeof english> = {
  level: {
    unrated: 'بلا تقييم',
    rookie: 'مبتدئ',
    pro: 'محترف',
    master: 'متقن',
    masterRipe: 'متقن، ناضجة',
    meaning: {
      rookie: 'أقوم بها مع تذكير أو قائمة خطوات أو شخص بجانبي. وتتفاوت النتائج من يوم إلى آخر.',
      pro: 'أقوم بها دون تذكير في الأيام العادية، ولديّ عليها أمثلة حديثة.',
      master: 'أقوم بها تحت الضغط وفي حالات غير مألوفة، وتحسّن فيها آخرون بمساعدتي.',
    },
    rise: 'من «{from}» إلى «{to}»',
  },
  standing: {
    withReady: '{level}، جاهزة',
    stretchHint: 'تحدٍّ في الوقت الحالي: ليس كل ما تُبنى عليه بمستوى «محترف». ويمكنك تقييمها رغم ذلك.',
    startHint: 'لا يلزم أن يسبقها شيء: نقطة بدء جيدة.',
    readyHint: 'جاهزة: كل ما تُبنى عليه بمستوى «محترف» أو أعلى.',
    ripeHint: 'ناضجة: يمكن أن تكون هذه المهارة بذرة لشجرة جديدة.',
  },
  growth: {
    dormant: 'كامنة',
    sprouting: 'نابتة',
    planted: 'مزروعة',
    sproutingFrom: 'نابتة من\n{skill}',
    plantedFrom: 'مزروعة من\n{skill}',
  },
  tree: {
    aside: 'على يمين كل مهارة ما تُبنى عليه',
    legend: 'المستويات',
    edit: 'تحرير',
    view: 'العرض',
    graph: 'الرسم',
    outline: 'القائمة',
    graphLabel: 'شجرة المهارات: {tree}',
    skillName:
      '{name}، {level, select, rookie {مبتدئ} pro {محترف} master {متقن} other {بلا تقييم}}',
    tier: '{number} {name}',
    describeTier: 'الطبقة {tier}.',
    describeNeeds: 'تُبنى على: {skills}.',
    describeOpens: 'تقود إلى: {skills}.',
    keys: 'مفاتيح الأسهم للتنقل على امتداد الصلات، ومفتاح Enter للفتح، والمفاتيح 1 و2 و3 للتقييم، والمفتاح 0 لمسحه، وعلامة الاستفهام لعرض كل المفاتيح.',
    ahead:
      '{next, plural, zero {لا شيء بعدها} one {بعدها مهارة واحدة} two {بعدها مهارتان} few {بعدها # مهارات} many {بعدها # مهارة} other {بعدها # مهارة}}{ripe, plural, zero {} one {، والناضجة منها واحدة} two {، والناضجة منها اثنتان} few {، والناضجة منها #} many {، والناضجة منها #} other {، والناضجة منها #}}',
    overEveryTier: 'تمتد فوق الطبقات كلها',
    behaviourCount: 'ظهر {shown, number} من أصل {all, number}',
    buildsOnTag: 'تُبنى على',
    leadsToTag: 'تقود إلى',
    focusTag: 'تركيز {place}',
    destinations: 'الوجهات',
    noneSprouting: 'حين تصل مهارة لك إلى مستوى «متقن»، تنبت هنا الأشجار التي يمكن أن تبدأ منها.',
    destinationName: '{tree}، {words}',
    allInGrove: 'عرض الكل ({count, number}) في البستان',
    moreInGrove:
      '{count, plural, zero {لا أشجار أخرى في البستان} one {شجرة أخرى في البستان} two {شجرتان أخريان في البستان} few {# أشجار أخرى في البستان} many {# شجرة أخرى في البستان} other {# شجرة أخرى في البستان}}',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    fit: 'عرض الشجرة كلها',
    map: 'خريطة عامة',
    home: 'العودة إلى شجرة {tree}',
    toPath: 'مسار البذرة إلى {tree}',
    rated: '{skill}: {level}',
    unknownTree: 'لا توجد هنا شجرة «{id}».',
    unknownTreeHint:
      'ربما في العنوان خطأ في الكتابة، أو أن الشجرة في ملف لم يُفتح في هذا المتصفح. ولم يتغيّر شيء مما هو محفوظ.',
    unknownSkill: 'لا توجد مهارة «{id}» في شجرة {tree}.',
    unknownSkillHint: 'ربما في العنوان خطأ في الكتابة، أو تغيّر اسم المهارة. والتقييمات باقية.',
    openHome: 'فتح شجرة الدعم',
    openGrove: 'عرض كل الأشجار في البستان',
    loadFailed: 'تعذّر تحميل شجرة «{tree}».',
    loadFailedHint: 'يُستحسن التحقق من الاتصال، ثم إعادة المحاولة. تقييماتك محفوظة وآمنة.',
  },
  lens: {
    lens: 'ما تفتحه الخطوة',
    hint: 'يدل كل عدد على ما تفتحه خطوة الارتقاء التالية: مهارات تصبح جاهزة، وبذور تصبح بين يديك، وأشجار تصبح أقرب. والبطاقة التي بلا عدد لا تفتح خطوتها التالية شيئًا.',
    opens: 'تفتح {count, number}',
    step: 'الخطوة التالية إلى مستوى «{level}».',
    readies: 'بها تصبح جاهزة: {skills}.',
    ripens: 'بها تصبح بين يديك بذرة: {trees}.',
    nearer: 'بها تصبح أقرب: {trees}.',
    behind:
      '{count, plural, zero {لا تُبنى عليها أي مهارة.} one {وراءها مهارة واحدة.} two {وراءها مهارتان.} few {وراءها # مهارات.} many {وراءها # مهارة.} other {وراءها # مهارة.}}',
  },
}
