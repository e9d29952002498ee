import { builtinModules } from 'node:module'
import { basename, dirname, extname, join } from 'node:path'

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
        input: { [basename(output, extname(output))]: join(project, target.entry), ...threads(project, target) },
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
          entryFileNames: `[name]${extname(output)}`,
          chunkFileNames: '[name]-[hash].mjs',
          format: isElectron ? 'cjs' : 'esm',
          codeSplitting: !isElectron,
          sourcemap: mode === 'development',
          minify: mode === 'packaged',
        },
      })),
  )
}

/** Programs of threads lie beside the program that starts them. */
function threads(project: string, { threads: programs = {} }: BuildTarget): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(programs).map(([name, entry]) => [name, join(project, entry)]))
}
