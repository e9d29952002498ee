import { builtinModules } from 'node:module'
import { basename, dirname, join } from 'node:path'

import { build } from 'rolldown'

import type { BuildState } from './build-state.ts'
import type { BuildTarget } from './build-target.ts'
import { nativeModules } from './native-modules.ts'
import { replaceFolder } from './replace-folder.ts'

/**
 * Bundles one of our Node programs: everything but Electron, Node and the native modules. Main and preload are one
 * CommonJS file each (a sandboxed preload can load no other); data and cli keep what they import late in files of
 * its own, so that a start does not read what it does not use.
 */
export async function bundleNode(project: string, target: BuildTarget, mode: BuildState['mode']): Promise<void> {
  const output = join(project, target.output)
  const isElectron = target.name === 'main' || target.name === 'preload'
  await replaceFolder(
    dirname(output),
    async (folder) =>
      void (await build({
        cwd: project,
        input: join(project, target.entry),
        platform: 'node',
        external: ['electron', /^node:/, ...builtinModules, ...nativeModules],
        transform: {
          // Node 20 is inside the oldest Electron that we accept; the rest runs on the repository's Node 24 or inside a
          // packaged, current Electron.
          target: isElectron ? 'node20' : 'node22',
          define: { 'process.env.NODE_ENV': JSON.stringify('production') },
        },
        logLevel: 'warn',
        output: {
          dir: folder,
          entryFileNames: basename(output),
          chunkFileNames: '[name]-[hash].mjs',
          format: isElectron ? 'cjs' : 'esm',
          codeSplitting: !isElectron,
          sourcemap: mode === 'development',
          minify: mode === 'packaged',
        },
      })),
  )
}
