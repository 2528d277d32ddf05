import { readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brokenRules } from './architecture/broken-rules.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** Every file and folder below the given folders of the project. */
function pathsIn(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll('\\', '/')}`,
    ),
  )
}

const sources = pathsIn('src').filter((path) => /\.tsx?$/.test(path))

describe('the layers', () => {
  it('import only what the import map allows, without cycles', async () => {
    expect(await brokenRules(ROOT)).toEqual([])
  })

  it('are guarded by rules that notice every kind of forbidden import', async () => {
    expect(await brokenRules(resolve(import.meta.dirname, 'fixtures/architecture'))).toEqual([
      'd3-in-layout: src/features/review/measure.ts → d3',
      'features-stand-alone: src/features/grove/plot.ts → src/storage/disk.ts',
      'features-stand-alone: src/features/review/measure.ts → d3',
      'features-stand-alone: src/features/review/neighbour.ts → src/features/grove/plot.ts',
      'layer-domain: src/domain/clock.ts → fs',
      'layer-domain: src/domain/save.ts → src/storage/disk.ts',
      'layer-layout: src/layout/card.ts → react',
      'layer-messages: src/messages/greeting.ts → src/storage/disk.ts',
      'no-cycles: src/store/egg.ts → src/store/hen.ts',
      'react-flow-in-its-features: src/features/review/map.ts → @xyflow/react',
    ])
  })
})

describe('the files', () => {
  it('have names of small letters, digits and hyphens', () => {
    const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/
    expect(pathsIn('src', 'tests').filter((path) => !kebabCase.test(basename(path)))).toEqual([])
  })

  it('are named for what they hold, not for being useful', () => {
    const vague = /^(utils?|helpers?|common|shared|lib|misc)(\.|$)/
    const paths = pathsIn('src', 'tests', 'scripts')
    expect(paths.filter((path) => vague.test(basename(path)))).toEqual([])
  })

  it('are imported by themselves, not through barrels', () => {
    expect(sources.filter((path) => basename(path).startsWith('index.'))).toEqual([])
  })

  it('are 250 lines long at most, built-in trees apart', () => {
    const long = sources
      .filter((path) => !path.startsWith('src/content/'))
      .filter((path) => readFileSync(`${ROOT}/${path}`, 'utf8').trimEnd().split('\n').length > 250)
    expect(long).toEqual([])
  })
})
