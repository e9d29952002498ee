import { readFileSync } from 'node:fs'
import { resourcePath } from './resource-path.ts'

/** Version of the program, from its own package.json. */
export function readVersion(): string {
  const manifest = JSON.parse(readFileSync(resourcePath('../package.json'), 'utf8')) as { readonly version: string }
  return manifest.version
}
