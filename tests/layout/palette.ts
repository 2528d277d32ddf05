import type { Palette } from '../../src/layout/svg-text.ts'

/** Colours that differ from each other, for tests that read them back. */
export const PALETTE: Palette = {
  paper: '#000001',
  raised: '#000002',
  sunk: '#000003',
  ink: '#000004',
  'ink-2': '#000005',
  line: '#000006',
  hair: '#000007',
  canopy: '#000008',
  'canopy-2': '#000009',
  'canopy-line': '#00000a',
  rookie: '#00000b',
  'rookie-fill': '#00000c',
  pro: '#00000d',
  'pro-fill': '#00000e',
  master: '#00000f',
  'master-fill': '#000010',
  unrated: '#000011',
  'on-ink': '#000012',
  'on-acorn': '#000013',
}
