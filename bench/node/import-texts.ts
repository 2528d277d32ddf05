import type { Tree } from '../../src/domain/tree.ts'

/** `tree` as each format that can be imported says it, links included where the format has any. */
export function importTexts(tree: Tree) {
  const { skills, tiers } = tree
  const nameOf = new Map(skills.map(({ id, name }) => [id, name]))
  const names = (ids: readonly string[]) => ids.map((id) => nameOf.get(id) ?? '')
  const links = skills.flatMap(({ id, buildsOn }) => buildsOn.map((from) => ({ from, to: id })))
  const lines = (texts: readonly string[]) => texts.join('\n')
  return {
    table: lines([
      'Id,Name,Tier,Builds on',
      ...skills.map(({ id, name, tier, buildsOn }) =>
        [id, `"${name.replaceAll('"', '')}"`, tier, buildsOn.join('|')].join(','),
      ),
    ]),
    list: JSON.stringify(
      skills.map(({ name, tier, buildsOn }) => ({ name, tier, prerequisites: names(buildsOn) })),
    ),
    framework: JSON.stringify({
      title: tree.name,
      topics: skills.map(({ name, tier }) => ({
        name,
        category: tier,
        levels: ['begins', 'does', 'leads'].map((verb) => ({
          criteria: [`${verb} ${name} with a colleague`, `${verb} ${name} alone`],
        })),
      })),
    }),
    outline: lines(
      tiers.flatMap(({ id, name }) => [
        `# ${name}`,
        ...skills
          .filter(({ tier }) => tier === id)
          .flatMap((skill) => [
            `- ${skill.name}`,
            ...(skill.buildsOn.length > 0
              ? [`  - builds on: ${names(skill.buildsOn).join('; ')}`]
              : []),
          ]),
      ]),
    ),
    mermaid: lines([
      'graph LR',
      ...skills.map(({ id, name }) => `${id}["${name.replaceAll('"', '')}"]`),
      ...links.map(({ from, to }) => `${from} --> ${to}`),
    ]),
    dot: lines([
      'digraph {',
      ...skills.map(({ id, name }) => `${id} [label="${name.replaceAll('"', '')}"]`),
      ...links.map(({ from, to }) => `${from} -> ${to}`),
      '}',
    ]),
    flow: JSON.stringify({
      nodes: skills.map(({ id, name }) => ({ id, data: { label: name } })),
      edges: links.map(({ from, to }) => ({ source: from, target: to })),
    }),
    canvas: JSON.stringify({
      nodes: skills.map(({ id, name }) => ({ id, type: 'text', text: name })),
      edges: links.map(({ from, to }) => ({ fromNode: from, toNode: to })),
    }),
  }
}

/** A format of `importTexts`. */
export type TextFormat = keyof ReturnType<typeof importTexts>
