import '@fontsource-variable/fraunces/soft.css'
import '@fontsource-variable/fraunces/wght-italic.css'
import '@fontsource-variable/source-sans-3/wght.css'
import './fallback-fonts.css'
import './tokens.css'
import './app.css'
import './page.css'
import './shell.css'
import './tree-page.css'
// Shared by the panels of skills and seed paths and by the walk of a review.
import './panel.css'
import './level-options.css'
import './sheet.css'
import '../ui/controls.css'
import '../ui/toast.css'
// What the first picture shows before its script is there.
import '../features/tree-outline/outline-row.css'
import '../features/tree-outline/tree-outline.css'
import './first-picture.css'

const root = document.getElementById('root')
if (root) {
  // The first picture is painted before the app is even fetched, since both would share the line;
  // a page that is not seen is never painted.
  if (document.visibilityState === 'hidden') void begin(root)
  else requestAnimationFrame(() => setTimeout(() => void begin(root)))
}

async function begin(root: HTMLElement): Promise<void> {
  const { start } = await import('./start.tsx')
  await start(root)
}
