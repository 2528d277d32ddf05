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

/** With `#38;` in place of `&`: Mermaid's own way to write a character by its number. */
function label(text: string): string {
  return text.replace(MARKUP, (sign) => `#${String(code(sign))};`)
}

function code(sign: string): number {
  return sign.codePointAt(0) ?? 0
}
