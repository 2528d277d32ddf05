/** How long the browser may take to start reading a download, in ms. */
const DOWNLOAD_GRACE = 60_000

/** Hands a file to the person through the browser's own download. */
export function downloadFile(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, DOWNLOAD_GRACE)
}
