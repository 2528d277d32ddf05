import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TreePage } from '../../src/app/tree-page.tsx'
// The page fetches them when they are opened; here they are at hand, however busy the machine is.
import '../../src/app/open-skill.tsx'
import '../../src/features/history/time-bar.tsx'
import type { LevelOrNone } from '../../src/domain/level.ts'
import type { Rating } from '../../src/domain/rating.ts'
import { NO_RECORDS } from '../../src/domain/records.ts'
import { rating } from '../builders.ts'
import { renderApp } from './render-app.tsx'

/** Noon of a day in 2020, local time. */
const noon = (month: number, day: number) => new Date(2020, month - 1, day, 12).getTime()

const rated = (at: number, skill: string, level: LevelOrNone) =>
  rating(`${skill} at ${String(at)}`, at, skill, level)

const RATINGS = [
  rated(noon(2, 3), 'rest', 'rookie'),
  rated(noon(2, 3) + 1, 'calls', 'pro'),
  rated(noon(8, 3), 'rest', 'pro'),
  rated(noon(8, 3) + 1, 'empathy', 'rookie'),
  rated(noon(10, 5), 'calls', null),
  rated(noon(10, 5), 'empathy', 'rookie'),
  rated(noon(10, 5), 'rest', 'rookie'),
]
const REVIEW = {
  id: 'spring',
  by: 'self',
  at: noon(2, 3) + 9,
  tree: 'home',
  name: 'Spring',
  began: noon(2, 3),
}

function show(path?: string, ratings: readonly Rating[] = RATINGS) {
  const app = renderApp(<TreePage treeId="home" skillId={path} />)
  act(() => {
    app.store.actions.join({ ...NO_RECORDS, ratings, reviews: [REVIEW] })
  })
  return app
}

async function openBar(path?: string, ratings?: readonly Rating[]) {
  const app = show(path, ratings)
  await app.user.click(screen.getByRole('button', { name: 'History' }))
  return { ...app, slider: await screen.findByRole('slider', { name: 'Day shown' }) }
}

function slideTo(slider: HTMLElement, stop: number) {
  fireEvent.change(slider, { target: { value: String(stop) } })
}

const skill = (name: RegExp) => screen.getByRole('button', { name })

/** Where every card stands on the canvas. */
function places() {
  return [...document.querySelectorAll<HTMLElement>('.react-flow__node')]
    .filter((node) => node.querySelector('[data-skill]'))
    .map((node) => `${node.dataset.id ?? ''} ${node.style.transform}`)
}

describe('the time bar', () => {
  it('shows the tree as it stood at the end of a day, and leads back to today', async () => {
    const { slider, user } = await openBar()
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Today, /))
    slideTo(slider, 0)
    expect(slider).toHaveAttribute('aria-valuetext', '3 February 2020, Spring')
    expect(
      screen.getByText('As of 3 February 2020, Spring. Nothing can be changed here.'),
    ).toBeVisible()
    expect(skill(/^Rest, rookie/)).toBeVisible()
    expect(skill(/^Calls, pro/)).toBeVisible()
    expect(skill(/^Empathy, unrated/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Back to today' }))
    expect(skill(/^Calls, unrated/)).toBeVisible()
    expect(slider).toHaveFocus()
  })

  it('stops at a review, and at the end of its day when something was rated after it', async () => {
    const talk = rated(REVIEW.at + 1, 'rest', 'pro')
    const { slider } = await openBar(undefined, [...RATINGS, talk])
    slideTo(slider, 0)
    expect(slider).toHaveAttribute('aria-valuetext', '3 February 2020, Spring')
    expect(skill(/^Rest, rookie/)).toBeVisible()
    slideTo(slider, 1)
    expect(slider).toHaveAttribute('aria-valuetext', '3 February 2020, later that day')
    expect(skill(/^Rest, pro/)).toHaveAccessibleDescription(/Changed: up from Rookie\./)
    expect(screen.getByRole('combobox')).toHaveDisplayValue('Spring, 3 February 2020')
    const rows = within(screen.getByRole('table')).getAllByRole('rowheader')
    expect(rows.slice(0, 3).map(({ textContent }) => textContent)).toEqual([
      '3 February 2020',
      '3 February 2020, later that day',
      '3 August 2020',
    ])
  })

  it('moves no card, whatever day it shows', async () => {
    const { slider } = await openBar()
    const before = places()
    expect(before).toHaveLength(4)
    for (const stop of [2, 1, 0]) {
      slideTo(slider, stop)
      expect(places()).toEqual(before)
    }
  })

  it('rates nothing on an earlier day, by keys or in the panel', async () => {
    const { slider, user, store } = await openBar('rest')
    slideTo(slider, 0)
    const panel = await screen.findByRole('region', { name: 'Rest' })
    for (const radio of within(panel).getAllByRole('radio')) expect(radio).toBeDisabled()
    expect(within(panel).getByRole('radio', { name: 'Rookie' })).toBeChecked()
    expect(within(panel).getByRole('checkbox', { name: /^Not for me/ })).toBeDisabled()
    expect(within(panel).queryByRole('button', { name: 'Clear rating' })).toBeNull()
    expect(within(panel).queryByRole('button', { name: /^Add/ })).toBeNull()
    skill(/^Rest, rookie/).focus()
    await user.keyboard('3')
    expect(store.getState().records.ratings).toHaveLength(RATINGS.length)
    expect(screen.queryByText('Rest: Master')).toBeNull()
  })

  it('says on each skill how it changed since what it is compared with', async () => {
    const { slider, user } = await openBar()
    const select = screen.getByRole('combobox', { name: 'Compare with' })
    expect(select).toHaveDisplayValue('Spring, 3 February 2020')
    slideTo(slider, 1)
    expect(skill(/^Rest, pro/)).toHaveAccessibleDescription(/Changed: up from Rookie\./)
    expect(skill(/^Empathy, rookie/)).toHaveAccessibleDescription(/Changed: new\./)
    expect(skill(/^Calls, pro/)).not.toHaveAccessibleDescription(/Changed/)

    slideTo(slider, 3)
    await user.selectOptions(select, 'The day before, 5 October 2020')
    expect(screen.getByText('No level differs.')).toBeVisible()
    slideTo(slider, 2)
    expect(select).toHaveDisplayValue('The day before, 3 August 2020')
    expect(skill(/^Rest, rookie/)).toHaveAccessibleDescription(/Changed: down from Pro\./)
    expect(skill(/^Calls, unrated/)).toHaveAccessibleDescription(/Changed: cleared\./)
    await user.selectOptions(select, 'Nothing')
    expect(skill(/^Rest, rookie/)).not.toHaveAccessibleDescription(/Changed/)
  })

  it('lists in words what rose, what is new and what else changed', async () => {
    const { slider, user } = await openBar()
    slideTo(slider, 1)
    const termsAndWords = () =>
      ['term', 'definition'].map((role) =>
        screen.getAllByRole(role).map(({ textContent }) => textContent),
      )
    expect(termsAndWords()).toEqual([
      ['Risen', 'New'],
      ['Rest Rookie to Pro', 'Empathy Rookie'],
    ])
    slideTo(slider, 2)
    await user.selectOptions(screen.getByRole('combobox'), 'day-before')
    expect(termsAndWords()).toEqual([
      ['Other changes'],
      ['Rest down from Pro to Rookie', 'Calls cleared, was Pro'],
    ])
  })

  it('says the same in the outline', async () => {
    const { slider, user } = await openBar()
    await user.click(screen.getByRole('button', { name: 'Outline' }))
    slideTo(slider, 1)
    const row = screen.getByRole('treeitem', { name: 'Rest, pro' })
    expect(row).toHaveTextContent('up from Rookie')
    expect(row).toHaveAccessibleDescription(/Changed: up from Rookie\.$/)
  })

  it('has its chart as a table of how many stood at each level', async () => {
    await openBar()
    const table = screen.getByRole('table', { name: 'Skills at each level, by day' })
    const rows = within(table).getAllByRole('row').slice(1, 4)
    expect(
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
    ).toEqual([
      ['3 February 2020', '1', '1', '0', 'Spring'],
      ['3 August 2020', '1', '2', '0', ''],
      ['5 October 2020', '2', '0', '0', ''],
    ])
  })

  it('says so where there is no earlier day yet', async () => {
    const { user } = renderApp(<TreePage treeId="home" skillId={undefined} />)
    await user.click(screen.getByRole('button', { name: 'History' }))
    expect(await screen.findByText(/^All ratings of this tree are of today\./)).toBeVisible()
    expect(screen.queryByRole('slider')).toBeNull()
  })
})

describe('the history of a skill', () => {
  it('unfolds in its panel, the newest first', async () => {
    const lead = { ...rated(noon(10, 5), 'empathy', 'rookie'), id: 'lead', by: 'Alex' }
    const { user } = show('empathy', [...RATINGS, lead])
    const panel = await screen.findByRole('region', { name: 'Empathy' })
    await user.click(within(panel).getByRole('heading', { name: 'History' }))
    const items = within(panel)
      .getAllByRole('listitem')
      .filter((item) => item.querySelector('time'))
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Rookie confirmed, agreed with Alex5 October 2020',
      'Rookie3 August 2020',
    ])
  })

  it('says where a review left a skill unrated, and where a level was cleared', async () => {
    const looks = [
      rated(noon(2, 3), 'rest', null),
      rated(noon(8, 3), 'rest', 'pro'),
      rated(noon(10, 5), 'rest', null),
    ]
    const { user } = show('rest', looks)
    const panel = await screen.findByRole('region', { name: 'Rest' })
    await user.click(within(panel).getByRole('heading', { name: 'History' }))
    const items = within(panel)
      .getAllByRole('listitem')
      .filter((item) => item.querySelector('time'))
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Unrated5 October 2020',
      'Pro3 August 2020',
      'Looked at, left unrated3 February 2020',
    ])
  })

  it('is left out while there is none', async () => {
    show('adaptability')
    const panel = await screen.findByRole('region', { name: 'Adaptability' })
    expect(within(panel).queryByRole('heading', { name: 'History' })).toBeNull()
  })
})
