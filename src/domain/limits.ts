/** The longest name and text that a record can hold, in UTF-16 units. */
export const NAME_LIMIT = 120
export const TEXT_LIMIT = 20_000

/** With more skills than this, only what is in sight of a tree is in the page. */
export const LARGE_TREE = 150

/** The most texts of one list, such as what shows a level. */
export const LIST_LIMIT = 100

/** The most tiers and skills of a tree, and the most skills that one builds on. */
export const TIER_LIMIT = 100
export const SKILL_LIMIT = 20_000
export const LINK_LIMIT = 1_000

/** The most changes that are made at once. */
export const CHANGE_LIMIT = 50_000
