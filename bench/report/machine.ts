import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os'
import process from 'node:process'

/** What the numbers were measured on and of, as lines of a list. */
export function machineLines(browser: string): readonly string[] {
  const memory = `${String(Math.round(totalmem() / 2 ** 30))} GB`
  const cores = `${String(availableParallelism())} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`
  const [load = 0] = loadavg()
  return [
    `Machine: ${cores}, ${memory}, ${platform()} ${release()}, Node ${process.versions.node}, ${browser}, no GPU`,
    `Beside other work: a load of ${load.toFixed(1)} at the end`,
    `Commit: ${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'src') === '' ? '' : ', with changes in src'}`,
  ]
}

function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', [...args], { encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}
