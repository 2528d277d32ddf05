import type { Tree } from './tree.ts'

/** Ids that Mermaid takes for something else than the name of a node. */
const RESERVED =
  /^(?:end|graph|subgraph|flowchart|style|linkstyle|classdef|class|click|call|href|default|direction|interpolate|[ox])$/i

/** What can stand in a label as it is. All else Mermaid could take for markup. */
const MARKUP = /["#&<>`*_~\\[\]{}|;]|\p{Cc}|^[-+]|(?<=^\d+)[.)]/gu

/**
 * A tree as a flowchart of Mermaid, https://mermaid.js.org/syntax/flowchart.html: a subgraph for each
 * tier, a node for each skill, the overarching one beside them with rounded ends. Of texts it
 * has the names and the tree's own description; words of skills, behaviours, seeds and translations
 * are not in it.
 */
export function treeAsMermaid(tree: Tree): string {
  const { name, description, overarching, tiers, skills } = tree
  return [
    '---',
    // Every JSON string is one of YAML, too.
    `title: ${JSON.stringify(name)}`,
    '---',
    'flowchart LR',
    ...(description === '' ? [] : [`  accDescr: ${label(description)}`]),
    ...(overarching
      ? [`  ${nodeId(overarching.id)}(["${label(overarching.name)}"]):::overarching`]
      : []),
    ...tiers.flatMap((tier) => [
      `  subgraph tier_${nodeId(tier.id)}["${label(tier.name)}"]`,
      ...skills
        .filter((skill) => skill.tier === tier.id)
        .map((skill) => `    ${nodeId(skill.id)}["${label(skill.name)}"]`),
      '  end',
    ]),
    ...skills.flatMap(({ id, buildsOn }) =>
      buildsOn.map((ground) => `  ${nodeId(ground)} --> ${nodeId(id)}`),
    ),
    '',
  ].join('\n')
}

/**
 * `self-care` as it is, and what Mermaid could not read as `id_`, with each odd character as its
 * number between underlines: `id_R_26_D` is `R&D`.
 */
function nodeId(id: string): string {
  if (/^[a-z\d]+(?:-[a-z\d]+)*$/i.test(id) && !RESERVED.test(id)) return id
  return `id_${id.replace(/[^a-z\d]/giu, (sign) => `_${code(sign).toString(16)}_`)}`
}

/** The id that `nodeId` wrote. */
export function idOfNode(node: string): string {
  if (!node.startsWith('id_')) return node
  return node
    .slice('id_'.length)
    .replace(/_([\da-f]{1,6})_/g, (written, hex: string) => signOf(parseInt(hex, 16)) ?? written)
}

/** With `#38;` in place of `&`: Mermaid's own way to write a character by its number. */
function label(text: string): string {
  return text.replace(MARKUP, (sign) => `#${String(code(sign))};`)
}

/** The text of a label in which characters may stand by number, or by name as in HTML. */
export function labelText(written: string): string {
  const named: Readonly<Record<string, string>> = {
    quot: '"',
    amp: '&',
    lt: '<',
    gt: '>',
    apos: "'",
    nbsp: ' ',
  }
  return written.replace(/#(\d{1,7}|[a-z]{2,6});/g, (whole, entity: string) =>
    /^\d/.test(entity)
      ? (signOf(Number(entity)) ?? whole)
      : Object.hasOwn(named, entity)
        ? (named[entity] ?? whole)
        : whole,
  )
}

function code(sign: string): number {
  return sign.codePointAt(0) ?? 0
}

function signOf(point: number): string | undefined {
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined
}
