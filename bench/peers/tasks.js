// What runs in a process of its own: the peers' layouts, and all of ours that they stand beside.
import { IMPORTS } from '../node/import-formats.ts'
import { importedLayout, importTask } from '../node/import-task.ts'
import { ownLayout } from '../node/layout-task.ts'
import { pathTasks } from '../node/path-tasks.ts'
import { serveTasks } from '../node/serve-tasks.ts'
import { peerLayouts } from './layouts.js'

serveTasks({
  'Skill Grove': ownLayout,
  ...peerLayouts,
  ...pathTasks,
  layout: importedLayout,
  ...Object.fromEntries(
    Object.entries(IMPORTS).map(([name, format]) => [`import ${name}`, importTask(format)]),
  ),
})
