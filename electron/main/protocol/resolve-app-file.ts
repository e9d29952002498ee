import { realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { APP_ORIGIN } from './app-origin.ts'

/**
 * The file that a request of our scheme names, or null when it names none of ours.
 * Encoded separators, dots, NUL, sibling folders with the same prefix and links that lead out are all refused.
 */
export async function resolveAppFile(folder: string, url: string): Promise<string | null> {
  if (!url.startsWith(`${APP_ORIGIN}/`)) return null
  let path: string
  try {
    path = decodeURIComponent(new URL(url).pathname)
  } catch {
    return null
  }
  if (!/^(\/[\w@.-]+)+$/u.test(path) || path.split('/').some((part) => part === '..' || part === '.')) return null
  try {
    const root = await realpath(folder)
    const file = await realpath(join(root, path))
    return file.startsWith(root + sep) ? file : null
  } catch {
    return null
  }
}
