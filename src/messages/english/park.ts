/** The grove as one picture. */
export const parkWords = {
  park: {
    label: 'Park map',
    keys: 'Arrow keys walk from land to land, Home leads back to your tree, Enter opens.',
    landName: '{tree}, {growth, select, planted {planted} sprouting {sprouting} other {dormant}}',
    homeName: '{tree}, {ripe}',
    homeRipe: '{count, number} ripe',
    chosen: '{growth}, chosen',
    atLevel: '{count, number} at {level}',
    rated: 'Rated: {counts}.',
    fit: 'Show the whole park',
    legend: 'How far a tree has come',
    dormant: 'Dormant',
    sprouting: 'Sprouting: an acorn is ripe',
    planted: 'Planted',
    sentence: '{facts}.',
  },
} as const
