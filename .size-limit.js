import { builtFiles } from './scripts/built-files.mjs'

const { initialJs, initialCss } = builtFiles('dist')

export default [
  { name: 'Initial JavaScript', path: initialJs, limit: '200 kB', gzip: true },
  { name: 'Initial CSS', path: initialCss, limit: '20 kB', gzip: true },
]
