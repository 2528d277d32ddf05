import { cruise } from 'dependency-cruiser'
import { LAYER_RULES } from './layers.ts'

/** Every import under `root`/src that the layers forbid, as `rule: from → to`, sorted. */
export async function brokenRules(root: string): Promise<readonly string[]> {
  const { output } = await cruise(['src'], {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: LAYER_RULES },
    // Imports of types count, too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  })
  if (typeof output === 'string') throw new Error(output)
  if (output.summary.totalCruised === 0) throw new Error(`No source found under ${root}/src.`)
  return output.summary.violations
    .map(({ rule, from, to }) => `${rule.name}: ${from} → ${packageOf(to) ?? to}`)
    .sort()
}

function packageOf(path: string): string | undefined {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
}
