import type { Translation } from '../catalogue.ts'
import type { helpWords as english } from '../english/help.ts'

/** Help: the menu, what the marks mean, the guide. */
export const helpWords: Translation<typeof english> = {
  help: {
    help: 'مساعدة',
    guide: 'الدليل',
    guideHint: 'طريقة استعمال Skill Grove، مهمة بعد مهمة.',
    contents: 'محتويات الدليل',
    guideInEnglish: 'الدليل متاح بالإنجليزية فقط حتى الآن.',
    shortcutsHint: 'كل ما تفعله المفاتيح.',
    reading: 'كيف يُقرأ هذا؟',
    readingHint: 'معاني العلامات والخطوط.',
    tree: 'على الشجرة',
    card: 'مهارة',
    paths: 'على مسار البذرة',
    unrated: 'لم يُنظر فيها بعد، أو ليست من عملك. وليس هذا مستوى «مبتدئ».',
    branch: 'غصن',
    branchHint: 'يصل المهارة بما يُبنى عليها.',
    canopy: 'الظلة',
    canopyHint: 'تمتد فوق الطبقات كلها. والورقة الممتلئة سلوك ظهر منك.',
    focusHint: 'من المهارات التي اخترتها للأسابيع القادمة.',
    opensHint: 'مقدار ما تفتحه خطوة الارتقاء التالية عند تشغيل «{lens}».',
    dormantHint: 'ليس لها بلوطة ناضجة بعد.',
    sproutingHint: 'لها بلوطة ناضجة: يمكنك زرعها اليوم.',
    plantedHint: 'شجرة اخترت زرعها.',
    acorn: 'بلوطة',
    acornHint: 'مهارة بمستوى «متقن». تكفي واحدة منها لزرع الشجرة.',
    companion: 'بذرة مرافقة',
    companionHint: 'مهارة بمستوى «محترف» لبداية أقوى. وليست شرطًا للزرع.',
    step: 'خطوة',
    stepHint: 'خطوة ارتقاء واحدة مع سببها. ولا شيء في الطريق مقفل.',
  },
}
