import type { Guidance } from './guidance.ts'
import type { Overarching, Skill, Tree } from './tree.ts'

type Attributes = Readonly<Record<string, string | undefined>>

/**
 * A tree as a graph of Graphviz, https://graphviz.org/doc/info/lang.html: a cluster for each tier,
 * a node for each skill under its id, its description as the tooltip. Words for the levels and for
 * practising are attributes that Graphviz passes over, one sentence a line. Not in it: behaviours,
 * seeds, the portrait and translations.
 */
export function treeAsDot(tree: Tree): string {
  const { overarching } = tree
  return [
    `digraph ${quoted(tree.id)} {`,
    '  rankdir=LR',
    `  label=${quoted(tree.name)}`,
    `  tooltip=${quoted(tree.description)}`,
    '  node [shape=box, style=rounded]',
    ...(overarching ? [`  ${node(overarching, { class: 'overarching', ...homeOf(tree) })}`] : []),
    ...tree.tiers.flatMap((tier) => [
      `  subgraph ${quoted(`cluster_${tier.id}`)} {`,
      // Both in any case: a cluster inherits what is said of the whole graph.
      `    label=${quoted(tier.name)}`,
      `    tooltip=${quoted(tier.description)}`,
      ...tree.skills
        .filter((skill) => skill.tier === tier.id)
        .map((skill) => `    ${node(skill, { 'practise-now': skill.practiseNow })}`),
      '  }',
    ]),
    ...tree.skills.flatMap(({ id, buildsOn }) =>
      buildsOn.map((ground) => `  ${quoted(ground)} -> ${quoted(id)}`),
    ),
    '}',
    '',
  ].join('\n')
}

/** Where the overarching skill is at home, if that is another tree. */
function homeOf({ id, overarching }: Tree): Attributes {
  return overarching && overarching.home !== id ? { home: overarching.home } : {}
}

function node(skill: Skill | Overarching, more: Attributes): string {
  const { id, name, description, origin, guidance } = skill
  const words = { label: name, tooltip: description, origin, ...more, ...wordsOf(guidance) }
  return `${quoted(id)} [${attributes(words)}]`
}

function wordsOf(guidance: Guidance | undefined): Attributes {
  if (!guidance) return {}
  const { levels, practise, share, questions, onward, serves } = guidance
  const { rookie, pro, master } = levels
  const lists = Object.entries({ rookie, pro, master, practise, share, questions })
  return {
    ...Object.fromEntries(lists.map(([name, texts]) => [name, texts.join('\n')])),
    onward,
    serves,
  }
}

/** Those that say something: `label="Empathy", tooltip="…"`. The label always does. */
function attributes(values: Attributes): string {
  return Object.entries(values)
    .filter(([name, value]) => name === 'label' || (value ?? '') !== '')
    .map(([name, value = '']) => `${/\W/.test(name) ? quoted(name) : name}=${quoted(value)}`)
    .join(', ')
}

/** A backslash begins an escape in labels, and a line ends by one. */
function quoted(text: string): string {
  const safe = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\r\n?|\n/g, '\\n')
  return `"${safe}"`
}
