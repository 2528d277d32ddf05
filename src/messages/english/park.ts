/** The grove as one picture. */
export const parkWords = {
  park: {
    label: 'Park map',
    keys: 'Arrow keys walk from land to land, Home leads back to your tree, Enter opens.',
    landName: (tree: string, growth: string) => `${tree}, ${growth.toLowerCase()}`,
    homeName: (tree: string, ripe: string) => `${tree}, ${ripe}`,
    homeRipe: (count: number) => `${String(count)} ripe`,
    chosen: (growth: string) => `${growth}, chosen`,
    atLevel: (count: number, level: string) => `${String(count)} at ${level}`,
    rated: (counts: string) => `Rated: ${counts}.`,
    fit: 'Show the whole park',
    legend: 'How far a tree has come',
    dormant: 'Dormant',
    sprouting: 'Sprouting: an acorn is ripe',
    planted: 'Planted',
    sentence: (facts: string) => `${facts}.`,
  },
}
