import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../project-folder.ts'

type Words = { readonly [key: string]: string | Words }

const read = new Map<string, Words>()

/** The words of the interface under `namespace:key.sub`, so that a driver finds controls as a person reads them. Throws when there are none. */
export function words(language: 'fr' | 'en', key: string): string {
  const [namespace = '', path = ''] = key.split(':')
  const file = join(projectFolder, 'resources', 'locales', language, `${namespace}.json`)
  const all = read.get(file) ?? (JSON.parse(readFileSync(file, 'utf8')) as Words)
  read.set(file, all)
  let found: string | Words | undefined = all
  for (const part of path.split('.')) found = typeof found === 'object' ? found[part] : undefined
  if (typeof found !== 'string') throw new Error(`No words for ${key} in ${language}`)
  return found
}
