import { isAbsolute, resolve } from 'node:path'

/** A path as the caller wrote it, against the folder the caller stands in. */
export function resolvePath(folder: string, path: string): string {
  return isAbsolute(path) ? path : resolve(folder, path)
}
