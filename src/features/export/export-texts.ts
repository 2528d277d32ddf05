import { agendaOf } from '../../domain/agenda.ts'
import { toCsv } from '../../domain/csv.ts'
import { dateStamp } from '../../domain/document.ts'
import type { Goal } from '../../domain/goal.ts'
import { settingOf } from '../../domain/records.ts'
import type { Overarching, Skill, Tree } from '../../domain/tree.ts'
import { agendaMarkdown } from '../../messages/agenda-markdown.ts'
import { levelName } from '../../messages/level-words.ts'
import { late } from '../../messages/late.ts'
import { t } from '../../messages/messages.ts'
import type { Edge } from '../../store/edge.ts'
import type { GroveState } from '../../store/grove-state.ts'
import { focusOf, guidedTreesOf, treesOf } from '../../store/selectors.ts'
import { fileNameOf, treeToExport } from './draw-tree.ts'

/** How many ways to share a ripe skill, and questions for one in focus, the agenda names. */
const NAMED = 2

/** Saves the agenda of a 1:1 and returns its text with the name of its file. */
export async function saveAgenda(treeId: string, edge: Edge, getState: () => GroveState) {
  const tree = await treeToExport(treeId, edge, getState)
  await loadWords([treeId, ...focusOf(getState()).map((goal) => goal.tree)], edge)
  const text = agendaText(tree, getState())
  const fileName = `${fileNameOf(tree, t.export.agendaName)}.md`
  edge.saveText(text, 'text/markdown', fileName)
  return { text, fileName }
}

/** Loads trees with their words. Without a connection the rest is still worth having. */
export async function loadWords(trees: readonly string[], edge: Edge): Promise<void> {
  const loads = [...new Set(trees)].flatMap((id) => [edge.loadTree(id), edge.loadGuidance(id)])
  await Promise.allSettled(loads)
}

function agendaText(tree: Tree, state: GroveState): string {
  const trees = guidedTreesOf(state)
  const guided = trees.get(tree.id) ?? tree
  const agenda = agendaOf(state.records, guided)
  return agendaMarkdown({
    agenda,
    person: settingOf(state.records, 'person-name')?.trim() ?? '',
    tree: tree.name,
    today: new Date(),
    nameOf: (skill) => skillOf(guided, skill)?.name ?? skill,
    goalSkill: (goal) => goalSkill(goal, trees),
    questionsOf: (goal) => questionsOf(goal, trees).slice(0, NAMED),
    ways: agenda.ripe.map(({ name, guidance }) => {
      const { teach, pair } = late().focus.sharing
      const own = guidance?.share ?? []
      const ways = own.length > 0 ? own : [teach({ skill: name }), pair({ skill: name })]
      return { skill: name, ways: ways.slice(0, NAMED) }
    }),
  })
}

/** Saves all ratings for a spreadsheet and returns the name of the file. */
export async function saveRatings(edge: Edge, getState: () => GroveState): Promise<string> {
  const { ratings } = getState().records
  await Promise.allSettled([...new Set(ratings.map(({ tree }) => tree))].map(edge.loadTree))
  const trees = treesOf(getState())
  const { date, tree, skillId, skill, level, by } = t.export.columns
  const rows = ratings
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map((rating) => [
      spreadsheetTime(rating.at),
      rating.tree,
      rating.skill,
      skillOf(trees.get(rating.tree), rating.skill)?.name ?? '',
      levelName(rating.level),
      rating.by,
    ])
  const fileName = `${t.export.ratingsName({ date: dateStamp(new Date()) })}.csv`
  edge.saveText(toCsv([[date, tree, skillId, skill, level, by], ...rows]), 'text/csv', fileName)
  return fileName
}

/** `2026-11-20 10:00:00`, in UTC: with a T or a Z in it, spreadsheets take a time for mere text. */
function spreadsheetTime(at: number): string {
  return new Date(at)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, '')
}

/** Name of the skill that a goal is for, or its id while its tree is not at hand. */
export function goalSkill(goal: Goal, trees: ReadonlyMap<string, Tree>): string {
  return skillOf(trees.get(goal.tree), goal.skill)?.name ?? goal.skill
}

/** Questions for a 1:1 that fit a goal. */
export function questionsOf(goal: Goal, trees: ReadonlyMap<string, Tree>): readonly string[] {
  return skillOf(trees.get(goal.tree), goal.skill)?.guidance?.questions ?? []
}

function skillOf(tree: Tree | undefined, skill: string): Skill | Overarching | undefined {
  const canopy = tree?.overarching
  return tree?.skills.find(({ id }) => id === skill) ?? (canopy?.id === skill ? canopy : undefined)
}
