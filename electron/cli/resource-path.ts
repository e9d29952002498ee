import { fileURLToPath } from 'node:url'

/** A path inside `resources/`. The source tree and the built program stand at the same depth, so one rule serves both. */
export function resourcePath(name: string): string {
  return fileURLToPath(new URL(`../../resources/${name}`, import.meta.url))
}
