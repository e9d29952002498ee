import { app } from 'electron'
import { join } from 'node:path'

/** Where the parts of the program lie, packaged or in a checkout. */
export interface Paths {
  readonly renderer: string
  readonly preload: string
  readonly data: string
  readonly resources: string
  /** The repository's own Node, which runs the data process in a checkout; unused when packaged. */
  readonly node: string
}

export function paths(): Paths {
  const root = app.getAppPath()
  return {
    renderer: join(root, 'dist', 'renderer'),
    preload: join(root, 'dist', 'preload', 'preload.cjs'),
    data: join(root, 'dist', 'data', 'data.mjs'),
    resources: join(root, 'resources'),
    node: join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
  }
}
