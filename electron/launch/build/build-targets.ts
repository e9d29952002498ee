import type { BuildTarget } from './build-target.ts'

/** What decides on every target: the build itself, and the locked packages that are bundled. */
const COMMON = ['electron/launch/build', 'package-lock.json', 'shared'] as const

/** Everything that the build makes, in the order in which a person would miss it. */
export const buildTargets: readonly BuildTarget[] = [
  {
    name: 'main',
    entry: 'electron/main/main.ts',
    output: 'dist/main/main.cjs',
    inputs: [...COMMON, 'electron/main'],
  },
  {
    name: 'preload',
    entry: 'electron/preload/preload.ts',
    output: 'dist/preload/preload.cjs',
    inputs: [...COMMON, 'electron/preload'],
  },
  {
    name: 'data',
    entry: 'electron/data/entry.ts',
    output: 'dist/data/data.mjs',
    threads: { 'nli-worker': 'electron/data/nli/nli-worker.ts' },
    inputs: [...COMMON, 'electron/data', 'resources'],
  },
  {
    name: 'cli',
    entry: 'electron/cli/unisson.ts',
    output: 'dist/cli/unisson.mjs',
    inputs: [...COMMON, 'electron/cli', 'electron/data', 'resources'],
  },
  {
    name: 'renderer',
    entry: 'renderer/index.html',
    output: 'dist/renderer/index.html',
    inputs: [...COMMON, 'renderer', 'resources'],
  },
]
