import type { TextFormat } from './import-texts.ts'

/** All that can be imported, by the names under which the results have them. */
export const IMPORTS: Readonly<Record<string, TextFormat>> = {
  Table: 'table',
  List: 'list',
  Framework: 'framework',
  Outline: 'outline',
  Mermaid: 'mermaid',
  DOT: 'dot',
  'React Flow': 'flow',
  Canvas: 'canvas',
}
