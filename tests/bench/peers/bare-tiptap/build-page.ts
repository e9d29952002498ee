import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { projectFolder } from '../../../../electron/launch/project-folder.ts'

/** Builds the page with the bundler of our own renderer; answers its path. A plain script, because a page read from a file may load no module. */
export async function buildPage(): Promise<string> {
  const outDir = join(projectFolder, '.cache', 'bench', 'bare-tiptap')
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome130',
      lib: { entry: join(import.meta.dirname, 'editor.ts'), name: 'bare', formats: ['iife'], fileName: () => 'editor.js' },
    },
  })
  const page = join(outDir, 'index.html')
  await copyFile(join(import.meta.dirname, 'index.html'), page)
  return page
}
