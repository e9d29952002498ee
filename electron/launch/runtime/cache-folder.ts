import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** Where fetched runtimes live: outside node_modules, so that `npm ci` does not throw 400 MB away. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  const base = env['XDG_CACHE_HOME']
  // The XDG specification says that a relative path is invalid and must be ignored.
  return join(base !== undefined && isAbsolute(base) ? base : join(homedir(), '.cache'), 'unisson')
}
