import '@fontsource-variable/fraunces/soft.css'
import '@fontsource-variable/fraunces/soft-italic.css'
import '@fontsource-variable/source-sans-3/wght.css'
import './tokens.css'
import './app.css'
import './shell.css'
import './tree-page.css'
import '../ui/controls.css'
import { start } from './start.tsx'

const root = document.getElementById('root')
if (root) void start(root)
