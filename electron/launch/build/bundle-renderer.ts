import { join } from 'node:path'

import { build } from 'vite'

import type { BuildState } from './build-state.ts'
import { replaceFolder } from './replace-folder.ts'

/** Builds the renderer with its own Vite configuration into dist/renderer. */
export async function bundleRenderer(project: string, mode: BuildState['mode']): Promise<void> {
  await replaceFolder(
    join(project, 'dist', 'renderer'),
    async (outDir) =>
      void (await build({
        root: join(project, 'renderer'),
        configFile: join(project, 'renderer', 'vite.config.ts'),
        mode: 'production',
        logLevel: 'warn',
        build: { outDir, emptyOutDir: true, sourcemap: mode === 'development' },
      })),
  )
}
