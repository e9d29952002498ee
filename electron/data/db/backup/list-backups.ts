import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { manifestSchema, type Manifest } from './manifest.ts'

/** Backups of a profile whose file is there, newest first. Unreadable manifests are passed over: their file stays. */
export function listBackups(folder: string): readonly Manifest[] {
  let names: readonly string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names
    .filter((name) => name.endsWith('.json') && name !== 'workspace.json')
    .map((name) => readManifest(folder, name))
    .filter((manifest) => manifest !== null)
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id))
}

function readManifest(folder: string, name: string): Manifest | null {
  try {
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    // The name is trusted over the content: an id is later used to find the file.
    if (`${manifest.id}.json` !== name) return null
    statSync(join(folder, `${manifest.id}.db`))
    return manifest
  } catch {
    return null
  }
}
