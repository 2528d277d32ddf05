/**
 * A folder of the person's, with the texts of its files by name. A file changes when its stream is
 * closed, as in a browser. `fail` has the next stream refuse what is written.
 */
export function fakeFolder(permission: PermissionState = 'granted') {
  const files = new Map<string, string>()
  const asked: string[] = []
  let allowed = permission
  let failure: Error | undefined
  const file = (name: string) => ({
    getFile: () => Promise.resolve({ text: () => Promise.resolve(files.get(name) ?? '') }),
    createWritable() {
      let text = ''
      return Promise.resolve({
        write(part: string) {
          const reason = failure
          failure = undefined
          if (reason) return Promise.reject(reason)
          text += part
          return Promise.resolve()
        },
        close: () => Promise.resolve(void files.set(name, text)),
        abort: () => Promise.resolve(),
      })
    },
  })
  const folder = {
    kind: 'directory',
    name: 'Safe place',
    getFileHandle: (name: string) => Promise.resolve(file(name)),
    queryPermission: () => Promise.resolve(allowed),
    requestPermission({ mode }: { readonly mode: string }) {
      asked.push(mode)
      allowed = 'granted'
      return Promise.resolve(allowed)
    },
  } as unknown as FileSystemDirectoryHandle
  return {
    folder,
    files,
    asked,
    fail: (reason: Error) => {
      failure = reason
    },
  }
}
