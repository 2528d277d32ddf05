import '@fontsource-variable/fraunces/soft.css'
import '@fontsource-variable/fraunces/soft-italic.css'
import '@fontsource-variable/source-sans-3/wght.css'
import './tokens.css'
import './app.css'
import './shell.css'
import './tree-page.css'
// Shared by the panels of skills and seed paths and by the walk of a review.
import './panel.css'
import '../ui/controls.css'
// What the first picture shows before its script is there.
import '../features/tree-outline/outline-row.css'
import '../features/tree-outline/tree-outline.css'
import './first-picture.css'
import { start } from './start.tsx'

const root = document.getElementById('root')
if (root) {
  // The first picture is painted before the work begins; a page that is not seen is never painted.
  if (document.visibilityState === 'hidden') void start(root)
  else requestAnimationFrame(() => setTimeout(() => void start(root)))
}
