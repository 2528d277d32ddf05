import type { Translation } from '../catalogue.ts'
import type { placingWords as english } from '../english/placing.ts'

/** What is said while a large tree is given its places. */
export const placingWords: Translation<typeof english> = {
  placing: {
    placing:
      'جارٍ ترتيب {skills, plural, zero {المهارات} one {مهارة واحدة} two {مهارتين} few {# مهارات} many {# مهارة} other {# مهارة}}…',
    stop: 'إيقاف',
    stopped: 'أُوقف الرسم. كل المهارات موجودة في القائمة.',
    failed: 'تعذّر إنجاز الرسم: {reason}. كل المهارات موجودة في القائمة.',
  },
}
