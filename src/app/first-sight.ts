import { HOME_TREE } from '../content/grove.ts'
import { parseAddress, treeAddress } from '../domain/address.ts'
import { fittingLanguage } from '../messages/fitting-language.ts'
import { noteEarlyAsk } from './early-keys.ts'
import { noteEarlyRating } from './early-ratings.ts'
import { type FirstHint, readHint } from './first-hint.ts'

// Runs in the head of the built page, before anything of it is seen. CSS shows what is chosen here.
const hint = readHint()
const { dataset } = document.documentElement
dataset.first = fits(hint) ? (hint.isKnown === true ? 'known' : 'new') : 'none'
if (hint.view === 'graph' || hint.view === 'outline') dataset.firstView = hint.view
const isDark =
  hint.theme === 'dark' ||
  (hint.theme !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches)
dataset.theme = isDark ? 'dark' : 'light'

// A level that is given by key is seen in the picture at once, and stored once the app is there.
document.addEventListener('keydown', (event) => {
  if (noteEarlyRating(event, event.target)) event.preventDefault()
  else if (document.querySelector('.first-picture')) noteEarlyAsk(event)
})

// What is pressed in the picture opens as soon as the app is there.
document.addEventListener('click', (event) => {
  const pressed = event.target instanceof Element ? event.target : undefined
  if (pressed?.closest('.first-picture .skip')) {
    // Following it would make the place in the page an address of the app.
    event.preventDefault()
    document.getElementById('content')?.focus()
  }
  const skill = pressed?.closest<HTMLElement>('.first-picture [data-skill]')?.dataset.skill
  if (skill !== undefined) window.location.hash = treeAddress(HOME_TREE, skill)
})

/** Whether the picture in the page is what the person is about to see: it is the home tree in English. */
function fits({ tree, language }: FirstHint): boolean {
  const address = parseAddress(window.location.hash.slice(1))
  const asked = address.page === 'start' ? (tree ?? HOME_TREE) : undefined
  const shown = address.page === 'tree' && address.skill === undefined ? address.tree : asked
  const spoken =
    new URLSearchParams(window.location.search).get('language') ??
    language ??
    fittingLanguage(navigator.languages)
  return shown === HOME_TREE && spoken === 'en'
}
