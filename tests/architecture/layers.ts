import type { IForbiddenRuleType } from 'dependency-cruiser'

const layer = (name: string) => `^src/${name}/`
const file = (path: string) => `^src/${path.replaceAll('.', '\\.')}$`
const npm = (name: string) => `(^|/)node_modules/(@types/)?${name}/`

const STYLES = '\\.css$'
const COMPONENTS = ['react', 'react-dom', 'lucide-react'].map(npm)

/** What each layer may import besides itself. `app` may import everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  content: [layer('domain')],
  // What it puts into words, and what forms them.
  messages: [layer('domain'), npm('intl-messageformat')],
  layout: [layer('domain'), npm('d3')],
  store: [layer('domain'), npm('zustand'), npm('react')],
  storage: [
    layer('domain'),
    // Of this one only its address.
    file('layout/layout-worker/layout-worker.ts'),
    ...['idb-keyval', 'valibot', 'yaml', 'papaparse', '@ts-graphviz/ast'].map(npm),
  ],
  // A picture as data, which knows no skills: shown here, composed in `layout`.
  ui: [file('layout/drawing.ts'), ...COMPONENTS, npm('@tanstack/react-virtual'), STYLES],
}

const FEATURES_MAY_IMPORT = [
  ...['domain', 'layout', 'store', 'messages', 'ui'].map(layer),
  ...COMPONENTS,
  npm('wouter'),
  npm('@xyflow/react'),
  npm('@leeoniya/ufuzzy'),
  STYLES,
  // The guide in the app is the very file.
  '^docs/guide\\.md$',
]

/** The import map of CONTRIBUTING.md as rules of dependency-cruiser. */
export const LAYER_RULES: IForbiddenRuleType[] = [
  ...Object.entries(MAY_IMPORT).map(([name, allowed]) => ({
    name: `layer-${name}`,
    severity: 'error' as const,
    from: { path: layer(name) },
    to: { pathNot: [layer(name), ...allowed] },
  })),
  {
    name: 'features-stand-alone',
    severity: 'error',
    from: { path: '^src/features/([^/]+)/' },
    to: { pathNot: ['^src/features/$1/', ...FEATURES_MAY_IMPORT] },
  },
  {
    name: 'react-flow-in-its-features',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/features/(tree-canvas|grove)/' },
    to: { path: npm('@xyflow') },
  },
  {
    name: 'long-lists-in-their-hook',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/ui/use-rows-in-sight' },
    to: { path: npm('@tanstack') },
  },
  {
    name: 'search-in-its-feature',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/features/commands/' },
    to: { path: npm('@leeoniya/ufuzzy') },
  },
  {
    name: 'd3-in-layout',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/layout/' },
    to: { path: npm('d3') },
  },
  { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
]
