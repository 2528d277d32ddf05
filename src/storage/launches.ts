declare global {
  interface Window {
    /** https://developer.mozilla.org/docs/Web/API/LaunchQueue; not in all browsers. */
    readonly launchQueue?: {
      setConsumer(consume: (launch: { readonly files?: readonly FileSystemHandle[] }) => void): void
    }
  }
}

/** Calls `onFile` with the file that the installed app was opened with: one, as with a drop. */
export function takeLaunchedFiles(onFile: (file: File) => void): void {
  window.launchQueue?.setConsumer(({ files }) => {
    const handle = files?.find((each) => each instanceof FileSystemFileHandle)
    if (handle) void handle.getFile().then(onFile)
  })
}
