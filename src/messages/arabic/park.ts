import type { Translation } from '../catalogue.ts'
import type { parkWords as english } from '../english/park.ts'

/** The grove as one picture. */
export const parkWords: Translation<typeof english> = {
  park: {
    label: 'خريطة المنتزه',
    keys: 'مفاتيح الأسهم للتنقل من أرض إلى أرض، ومفتاح Home للعودة إلى شجرتك، ومفتاح Enter للفتح.',
    landName: '{tree}، {growth, select, planted {مزروعة} sprouting {نابتة} other {كامنة}}',
    homeName: '{tree}، {ripe}',
    homeRipe: 'الناضجة: {count, number}',
    chosen: '{growth}، مختارة',
    atLevel: '{count, number} بمستوى «{level}»',
    rated: 'التقييمات: {counts}.',
    fit: 'عرض المنتزه كله',
    legend: 'إلى أي مدى نمت الشجرة',
    dormant: 'كامنة',
    sprouting: 'نابتة: لها بلوطة ناضجة',
    planted: 'مزروعة',
    sentence: '{facts}.',
  },
}
