import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'

export const ROOT = new URL('../..', import.meta.url).pathname

export interface Source {
  /** Path from the root, with forward slashes. */
  readonly path: string
  readonly lines: number
  /** Import specifiers as written, type imports included. */
  readonly specifiers: readonly string[]
  /** Our own files that it imports, from the root; a specifier outside the tree is not here. */
  readonly imports: readonly string[]
  readonly text: string
}

const ZONES = ['shared', 'electron', 'renderer'] as const
const SPECIFIER = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/gu

/** Every source file of the program. */
export function readSources(): readonly Source[] {
  return ZONES.flatMap((zone) =>
    readdirSync(join(ROOT, zone), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
      .map((entry) => read(relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))),
  )
}

function read(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const specifiers = [...text.matchAll(SPECIFIER)].map((match) => match[1] ?? '')
  const imports = specifiers
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.normalize(posix.join(posix.dirname(path), specifier)))
  return { path, lines: text.split('\n').length, specifiers, imports, text }
}
