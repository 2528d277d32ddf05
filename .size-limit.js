import { builtFiles } from './scripts/built-files.mjs'

const { initialJs, initialCss, lazyJs } = builtFiles('dist')
const graph = lazyJs.filter((file) => /\/(react-flow|tree-canvas)-[^/]+$/.test(file))

export default [
  { name: 'Initial JavaScript', path: initialJs, limit: '150 kB', gzip: true },
  { name: 'The graph', path: graph, limit: '75 kB', gzip: true },
  { name: 'Initial CSS', path: initialCss, limit: '20 kB', gzip: true },
]
