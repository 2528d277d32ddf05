import type { Translation } from '../catalogue.ts'
import type { largeTreeWords as english } from '../english/large-tree.ts'

/** A tree of so many skills that its picture is simplified. */
export const largeTreeWords: Translation<typeof english> = {
  largeTree: {
    simplified:
      'هذا الرسم مبسّط، وفيه {count, plural, zero {لا مهارات} one {مهارة واحدة} two {مهارتان} few {# مهارات} many {# مهارة} other {# مهارة}}: يُقرأ هنا ما يظهر على الشاشة، وتصل مفاتيح الأسهم إلى كل المهارات، وتعرضها القائمة كلها.',
    far: '{count, plural, zero {لا مهارات} one {مهارة واحدة} two {مهارتان} few {# مهارات} many {# مهارة} other {# مهارة}}، لكل منها علامة. كبّر الرسم لترى الأسماء.',
  },
}
