import type { Translation } from '../catalogue.ts'
import type { groveWords as english } from '../english/grove.ts'

/** The grove and its seed paths. */
export const groveWords: Translation<typeof english> = {
  grove: {
    title: 'البستان',
    aside: 'كل أرض تستحق الزيارة، وليس أيٌّ منها نهاية الطريق.',
    homeRipe:
      '{count, plural, zero {لا مهارات ناضجة} one {مهارة ناضجة واحدة} two {مهارتان ناضجتان} few {# مهارات ناضجة} many {# مهارة ناضجة} other {# مهارة ناضجة}}',
    homeHint: 'شجرتك. ما ينضج هنا يمكن أن تبدأ منه أي شجرة من الأشجار أدناه.',
    views: { park: 'المنتزه', list: 'القائمة' },
    destinations: 'الوجهات',
    landName: '{tree}، {growth, select, planted {مزروعة} sprouting {نابتة} other {كامنة}}',
    ripe: 'ناضجة: {skills}',
    missing: 'أقرب بلوطة: {skill}، {steps}',
    levelUps:
      '{count, plural, zero {لا خطوات ارتقاء} one {خطوة ارتقاء واحدة} two {خطوتا ارتقاء} few {# خطوات ارتقاء} many {# خطوة ارتقاء} other {# خطوة ارتقاء}}',
    openTree: 'فتح شجرة {tree}',
    choose: 'عند اختيار وجهة يظهر مسار البذرة المؤدي إليها.',
    loading: 'جارٍ التحميل…',
  },
  path: {
    title: 'مسار البذرة إلى {tree}',
    steps: 'الخطوات',
    stepsTitle:
      '{count, plural, zero {جاهزة للزرع} one {بقيت خطوة ارتقاء واحدة} two {بقيت خطوتا ارتقاء} few {بقيت # خطوات ارتقاء} many {بقيت # خطوة ارتقاء} other {بقيت # خطوة ارتقاء}}',
    inHand: 'ما بين يديك',
    ripeSeed: ': ناضجة، وهذه الشجرة مزروعة.',
    ripeAcorn: ': ناضجة، ويمكن أن تُزرع بها هذه الشجرة اليوم.',
    companionInHand: ': بمستوى «{level}»، وتأتي معك بذرةً مرافقة.',
    everywhere: ': تأتي معك إلى كل أرض.',
    towardsAcorn: 'في الطريق إلى بلوطة ناضجة.',
    towardsCompanion: 'في الطريق إلى بذرة مرافقة بمستوى «محترف».',
    ground: 'أرضية صلبة من أجل: {skills}.',
    plant: 'زرع شجرة {tree}',
    plantStep: 'تكفي بلوطة ناضجة واحدة: {acorn}.',
    plantedStep: 'هي الآن من أشجارك، ويمكنك مغادرتها في أي وقت.',
    leave: 'مغادرة شجرة {tree}',
    stronger: 'بداية أقوى',
    strongerHint: 'ليست شرطًا للزرع، لكن من المفيد أن تأتي معك.',
    practiseNow: 'للممارسة الآن، في عملك الحالي',
    like: 'كيف هي الحال هناك',
    portrait: {
      week: 'أسبوع هناك',
      enjoyedBy: 'من يستمتع بها',
      leavesOut: 'ما لا تشمله',
      whySeeds: 'لماذا هذه البذور',
    },
    portraitFailed: 'تعذّر تحميل وصف الحال هناك. يُستحسن التحقق من الاتصال.',
    loadFailed:
      'تعذّر تحميل بعض الأشجار، لذا تغيب الطرق التي تمر بها. يُستحسن التحقق من الاتصال، ثم إعادة المحاولة.',
    noAcorn: 'ما من بلوطة تنبت منها هذه الشجرة، لذا يمكن فتحها وتقييم مهاراتها دون زرعها.',
    missingAcorn: '{skill} من شجرة {tree}',
    unreachable:
      'لا طريق يؤدي إلى هنا اليوم. يلزم لذلك: {acorns}، وليس ذلك في أي شجرة يمكنك الوصول إليها.',
    ways: '{count, plural, zero {لا طريق للوصول} one {طريق واحد للوصول} two {طريقان للوصول} few {# طرق للوصول} many {# طريقًا للوصول} other {# طريق للوصول}}',
    reading: 'كيف يُقرأ الطريق',
    readings: { firm: 'على أرضية صلبة', straight: 'مباشرةً' },
    readingHints: {
      firm: 'ما تُبنى عليه المهارة يصل أولًا إلى مستوى «محترف»، فتكون كل خطوة جاهزة حين يأتي دورها.',
      straight: 'المهارات التي تُزرع بها الأشجار وحدها، لأن ما تُبنى عليه نصيحة لا شرط.',
    },
    way: '\u2068{acorn}\u2069، {cost}',
    ripeToday: 'ناضجة اليوم',
    through: 'عبر: {trees}',
    against:
      '{count, plural, zero {لا يتطلب أي مهارة وضعت عليها علامة «ليست لي».} one {يتطلب مهارة واحدة وضعت عليها علامة «ليست لي».} two {يتطلب مهارتين وضعت عليهما علامة «ليست لي».} few {يتطلب # مهارات وضعت عليها علامة «ليست لي».} many {يتطلب # مهارة وضعت عليها علامة «ليست لي».} other {يتطلب # مهارة وضعت عليها علامة «ليست لي».}}',
    risesAvoided: '{rise}، وعليها علامة «ليست لي»',
    nothingInHand: 'لا شيء بعد. الخطوة الأولى أدناه هي نقطة البدء.',
  },
  germination: {
    ripe: '«{skill}» ناضجة، ويمكن أن تبدأ منها: {trees}.',
  },
}
