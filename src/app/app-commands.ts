import {
  type Address,
  DATA_ADDRESS,
  EVIDENCE_ADDRESS,
  FOCUS_ADDRESS,
  groveAddress,
  guideAddress,
  IMPORT_ADDRESS,
  reviewAddress,
  treeAddress,
  workshopAddress,
} from '../domain/address.ts'
import { LEVELS } from '../domain/level.ts'
import { homeOfSkill } from '../domain/evidence-skills.ts'
import { levelOf } from '../domain/rating.ts'
import type { Step } from '../domain/step.ts'
import type { Command } from '../features/commands/command.ts'
import type { Go } from '../features/commands/tree-commands.ts'
import { late } from '../messages/late.ts'
import { levelName } from '../messages/level-words.ts'
import { t } from '../messages/messages.ts'
import { stepWords } from '../messages/step-words.ts'
import { type GroveState, NO_STEPS } from '../store/grove-state.ts'
import type { GroveActions } from '../store/grove-store.ts'
import { levelsOf, treesOf } from '../store/selectors.ts'
import { buttonNamed, pressExport, pressQuickAdd } from './press.ts'

/** What there is to rate: a skill that has the focus or whose panel is open. */
export function ratingCommands(
  state: GroveState,
  { rate }: GroveActions,
  address: Address,
  focused: string | undefined,
): readonly Command[] {
  if (address.page !== 'tree' || state.isFrozen === true) return []
  // On an earlier day nothing can be rated, nor while the tree is edited.
  if (buttonNamed(t.history.backToToday) ?? buttonNamed(late().editor.done)) return []
  const tree = treesOf(state).get(address.tree)
  const id = focused ?? address.skill
  if (!tree || id === undefined) return []
  const skill = [tree.overarching, ...tree.skills].find((each) => each?.id === id)
  const home = homeOfSkill(tree, id)
  if (!skill || !home) return []
  const rated = levelOf(levelsOf(state), home.tree, id)
  const levels = rated === null ? LEVELS : [...LEVELS, null]
  return levels
    .filter((level) => level !== rated)
    .map((level) => ({
      id: `rate/${level ?? 'none'}`,
      group: 'skill',
      name:
        level === null
          ? late().commands.clear({ skill: skill.name })
          : late().commands.rate({ skill: skill.name, level: levelName(level) }),
      level,
      isOffered: true,
      said: t.tree.rated({ skill: skill.name, level: levelName(level) }),
      run: () => {
        rate(home.tree, id, level)
      },
    }))
}

/** The pages of the main navigation, and the guide. */
export function pageCommands(lastTree: string, go: Go): readonly Command[] {
  const words = t.navigation
  const pages = [
    { name: words.tree, address: treeAddress(lastTree) },
    { name: words.grove, address: groveAddress() },
    { name: words.focus, address: FOCUS_ADDRESS },
    { name: words.review, address: reviewAddress() },
    { name: words.evidence, address: EVIDENCE_ADDRESS },
    { name: words.workshop, address: workshopAddress() },
    { name: words.data, address: DATA_ADDRESS },
    { name: late().help.guide, address: guideAddress() },
  ]
  return pages.map(({ name, address }) => ({
    id: `page${address}`,
    group: 'pages',
    name,
    isOffered: true,
    run: () => {
      go(address)
    },
  }))
}

/**
 * What can be done here. What has a button on the page presses it, so that it does just what the
 * button does, and is there only where the button is.
 */
export function actionCommands(
  state: GroveState,
  { choose, undo, redo }: GroveActions,
  address: Address,
  go: Go,
  help: {
    readonly onShortcuts: () => void
    readonly onReading: () => void
    readonly onNewTree: () => void
  },
): readonly Command[] {
  const words = late().commands
  const action = (id: string, name: string, run: () => void): Command => ({
    id,
    group: 'actions',
    name,
    isOffered: true,
    run,
  })
  const press = (id: string, name: string, button: HTMLButtonElement | undefined) =>
    button
      ? [
          action(id, name, () => {
            button.click()
          }),
        ]
      : []
  const lens = buttonNamed(t.lens.lens)
  const history = buttonNamed(t.history.title)
  const formats = [
    ...[t.export.png, t.export.svg, t.export.pdf, t.export.markdown, t.export.csv].map(
      (format) => ({ format, name: words.export({ format }) }),
    ),
    { format: t.export.backup, name: t.storage.backup },
  ]
  const { done, undone } = state.isFrozen === true ? NO_STEPS : state.steps
  const step = (
    id: string,
    name: (values: { readonly what: string }) => string,
    last: Step | undefined,
    run: () => void,
  ) =>
    last ? [action(id, name({ what: stepWords(last, state.stored, treesOf(state)) }), run)] : []
  return [
    ...step('undo', late().undo.undo, done.at(-1), undo),
    ...step('redo', late().undo.redo, undone.at(-1), redo),
    ...(state.isFrozen === true ? [] : [action('evidence', late().evidence.addNew, pressQuickAdd)]),
    ...(state.isFrozen === true
      ? []
      : [
          action('import', late().importing.title, () => {
            go(IMPORT_ADDRESS)
          }),
        ]),
    action('review', words.beginReview, () => {
      go(reviewAddress())
    }),
    ...(state.isFrozen === true
      ? []
      : [action('new-tree', late().authoring.fresh.open, help.onNewTree)]),
    ...press(
      'lens',
      lens?.getAttribute('aria-pressed') === 'true' ? words.hideLens : words.showLens,
      lens,
    ),
    ...press(
      'history',
      history?.getAttribute('aria-expanded') === 'true' ? words.closeHistory : words.openHistory,
      history,
    ),
    ...press('edit', late().editor.editTree, buttonNamed(t.tree.edit)),
    ...press('done', late().editor.endEditing, buttonNamed(late().editor.done)),
    ...(address.page === 'tree' ? (['graph', 'outline'] as const) : []).map((view) =>
      action(`view/${view}`, words.view({ view: t.tree[view] }), () => {
        choose('tree-view', view)
      }),
    ),
    ...(buttonNamed(t.export.export) ? formats : []).map(({ format, name }) =>
      action(`export/${format}`, name, () => {
        pressExport(format)
      }),
    ),
    ...(['system', 'light', 'dark'] as const).map((theme) => ({
      ...action(`theme/${theme}`, words.theme({ theme: t.data.themes[theme] }), () => {
        choose('theme', theme)
      }),
      said: words.theme({ theme: t.data.themes[theme] }),
    })),
    action('reading', late().help.reading, help.onReading),
    action('shortcuts', words.shortcuts.title, help.onShortcuts),
  ]
}
