import type { Translation } from '../catalogue.ts'
import type { outlineWords as english } from '../english/outline.ts'

/** The tree as an outline. */
export const outlineWords: Translation<typeof english> = {
  outline: {
    keys: 'مفاتيح الأسهم للتنقل والبسط والطي، ومفتاح Enter للفتح، والمفاتيح 1 و2 و3 للتقييم، والمفتاح 0 لمسحه، وكتابة اسم للانتقال إليه.',
    expandAll: 'بسط الكل',
    collapseAll: 'طي الكل',
    expandedAll: 'كل الفروع مبسوطة.',
    collapsedAll: 'كل الفروع مطوية.',
    folded:
      '{count, plural, zero {لا مهارات في داخلها} one {في داخلها مهارة واحدة} two {في داخلها مهارتان} few {في داخلها # مهارات} many {في داخلها # مهارة} other {في داخلها # مهارة}}',
    overEveryTier: 'تمتد فوق الطبقات كلها.',
    behaviours: 'السلوكيات: {count}.',
    alsoUnder: 'أيضًا تحت: {skills}',
    alsoLeadsTo: 'تقود أيضًا إلى',
    elsewhere: '← {skill}، تحت {parent}',
    describeUnder: 'أيضًا تحت: {skills}.',
    describeElsewhere: 'تقود أيضًا إلى: {skills}.',
    describeOne: '{skill} (تحت {parent})',
    ready: 'جاهزة.',
    stretch: 'تحدٍّ في الوقت الحالي.',
    ripe: 'ناضجة.',
    dormantTrees:
      '{count, plural, zero {لا أشجار كامنة} one {شجرة كامنة واحدة} two {شجرتان كامنتان} few {# أشجار كامنة} many {# شجرة كامنة} other {# شجرة كامنة}}',
    acornsOf: 'تبدأ من {skills} بمستوى «متقن»',
  },
}
