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
import { start } from './start.tsx'

const root = document.getElementById('root')
if (root) void start(root)
