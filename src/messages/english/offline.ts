/** Skill Grove as an app of the device: its versions, and getting it there. */
export const offlineWords = {
  offline: {
    waiting: 'A new version is ready.',
    changed: 'Another tab has updated Skill Grove. This one goes on until you reload it.',
    outdated:
      'A newer Skill Grove has changed the form in which things are stored. This tab only shows them until you reload it; what you saved is safe.',
    deleting:
      'Another tab is deleting everything of yours. This one only shows what it has, until it is reloaded.',
    missing:
      'A part of Skill Grove could not be loaded: there is no connection, or a newer version has replaced it. What you saved is safe.',
    update: 'Update now',
    reload: 'Reload',
    later: 'Later',
    held: {
      writing: 'You are still writing something. Keep or discard it first: a reload would lose it.',
      saving: 'Not everything is saved yet, and a reload would lose it.',
    },
    install: 'Install Skill Grove',
    installWhy:
      'It works offline, has a window of its own, and opens .grove.json and PNG files where the device allows it.',
    installHow:
      'Your browser does it from its menu: in Chrome and Edge “Install”, in Safari “Add to Dock” or “Add to Home Screen”, in Firefox on a phone “Add to Home screen”. Without it, the page works offline all the same.',
    installed: 'It is installed on this device and works offline.',
  },
} as const
