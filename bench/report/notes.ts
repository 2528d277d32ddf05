/** What has to be known of a part to read its numbers. */
export const NOTES: Readonly<Record<string, string>> = {
  Layout:
    'All lay out the same trees, with cards and gaps of the same size. elkjs is given tiers as partitions, d3-dag as ranks, and both keep them; dagre knows no columns, and is told how many tiers each link spans. “d3-dag, fast” places by `coordGreedy`. Crossings are pairs of links that cross and share no skill, counted by the same code from what each gives: along straight lines from card to card, and along the lines as each draws them. The move is that of all other cards in the mean when one skill is added, a move of the whole picture left out.',
  Imports: 'Each format holds the same tree, the largest of the run. A framework has no links.',
  'Seed paths and leverage':
    'In a grove of so many skills in trees of about 25, by somebody who rated four trees (“at home”) or all of them (“everywhere”). One look at all reads each skill and link once.',
  Drawing:
    'Every page draws the same cards, placed by the app’s layout, in the view in which the app opens the tree, on a stage of the size of the app’s, in a window of 1280 × 800. The app’s first picture includes its layout; the others are given the places. beautiful-skill-tree places by itself, under one parent a skill. It and the static SVG are scrolled, and do not zoom. A real mouse drags for 1.5 s, or the wheel turns; of each frame in which it moved, that one or the next counts, whichever was longer. A click of the app is on a level in the skill’s panel, of the others on the card.',
  Start:
    'The home tree on a first visit. Rating works: a key (in the app) or a click (elsewhere) on a card is tried ten times a second from when a card is visible. Slow 4G: 150 ms, 1.6 Mbit/s. The app has its whole page, with the outline, its fonts and its words, to show; the others have bare cards.',
  Events: 'Ratings of the home tree. Opened again: once the app has put old records together.',
  Poster:
    'SVG to canvas draws and encodes a poster that is composed already; Skill Grove lays out and composes it, too.',
}
