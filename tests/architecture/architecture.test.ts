import { globSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSources, ROOT, type Source } from './read-sources.ts'
import { PERMISSIONS } from './who-may-import.ts'

const sources = readSources()
const byPath = new Map(sources.map((source) => [source.path, source]))
const feature = (path: string): string | undefined => /^renderer\/features\/([^/]+)\//u.exec(path)?.[1]
const dataFeature = (path: string): string | undefined => /^electron\/data\/features\/([^/]+)\//u.exec(path)?.[1]

/** Files whose text has the word. */
function users(word: RegExp): readonly string[] {
  return sources.filter(({ text }) => word.test(text)).map(({ path }) => path)
}

function violations(check: (source: Source) => readonly string[]): readonly string[] {
  return sources.flatMap((source) => check(source).map((fault) => `${source.path}: ${fault}`))
}

/** Paths that lead back to where they started, through imports of the same zone. */
function circles(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (node: string, trail: readonly string[]): void => {
    if (trail.includes(node)) found.push([...trail.slice(trail.indexOf(node)), node].join(' > '))
    if (trail.includes(node) || done.has(node)) return
    for (const next of edges.get(node) ?? []) visit(next, [...trail, node])
    done.add(node)
  }
  for (const node of edges.keys()) visit(node, [])
  return found
}

function folderEdges(name: (path: string) => string | undefined): ReadonlyMap<string, ReadonlySet<string>> {
  const edges = new Map<string, Set<string>>()
  for (const source of sources) {
    const from = name(source.path)
    if (from === undefined) continue
    const set = edges.get(from) ?? new Set<string>()
    edges.set(from, set)
    for (const target of source.imports) {
      const to = name(target)
      if (to !== undefined && to !== from) set.add(to)
    }
  }
  return edges
}

describe('the walls of the house', () => {
  it('visits every source file', () => {
    const known = globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { cwd: ROOT })
    expect(sources.map(({ path }) => path).toSorted()).toEqual(known.toSorted())
    expect(sources.length).toBeGreaterThan(400)
    expect(sources.reduce((sum, source) => sum + source.specifiers.length, 0)).toBeGreaterThan(1500)
  })

  it('resolves every relative import to a file', () => {
    const missing = violations((source) =>
      source.imports
        .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith('.d.ts') && !byPath.has(path))
        .map((path) => `${path} is not there`),
    )
    expect(missing).toEqual([])
  })

  it('imports only what the table permits', () => {
    const faults = violations((source) => {
      const permission = PERMISSIONS.find(({ from }) => from.test(source.path))
      if (!permission) return source.path.endsWith('.d.ts') ? [] : ['stands in no room of the table']
      return [
        ...source.imports.filter((path) => !path.endsWith('.css') && !permission.to.some((to) => to.test(path))),
        ...source.specifiers.filter((specifier) => permission.never.some((never) => never.test(specifier))),
      ].map((path) => `may not import ${path}`)
    })
    expect(faults).toEqual([])
  })

  it('reaches another screen feature only through its index.ts, without a circle', () => {
    const faults = violations((source) =>
      source.imports
        .filter((path) => feature(path) !== undefined && feature(path) !== feature(source.path) && !path.endsWith('/index.ts'))
        .map((path) => `reaches into ${path}`),
    )
    expect(faults).toEqual([])
    expect(circles(folderEdges(feature))).toEqual([])
  })

  it('reaches another data feature only through its queries and commands, without a circle', () => {
    const faults = violations((source) =>
      dataFeature(source.path) === undefined
        ? []
        : source.imports
            .filter(
              (path) =>
                dataFeature(path) !== undefined &&
                dataFeature(path) !== dataFeature(source.path) &&
                !/\/(queries|commands)(\.ts|\/)/u.test(path),
            )
            .map((path) => `reaches into ${path}`),
    )
    expect(faults).toEqual([])
    expect(circles(folderEdges(dataFeature))).toEqual([])
  })

  it('has no circle between files', () => {
    const edges = new Map(sources.map((source) => [source.path, new Set(source.imports.filter((path) => byPath.has(path)))]))
    expect(circles(edges)).toEqual([])
  })

  it('touches ipcMain, ipcRenderer and the shell in one file each', () => {
    expect(users(/\bipcMain\.(handle|on)\b/u)).toEqual(['electron/main/shell/ipc.ts'])
    expect(users(/\bipcRenderer\.\w+\(/u)).toEqual(['electron/preload/preload.ts'])
    expect(users(/\bshell\.openExternal\b/u)).toEqual([])
    expect(users(/\bdangerouslySetInnerHTML\b|\.innerHTML\s*=/u)).toEqual([])
  })

  it('keeps files small and named in kebab-case', () => {
    const sizes = sources.map(({ lines }) => lines).toSorted((a, b) => a - b)
    const at = (share: number): number => sizes[Math.floor(sizes.length * share)] ?? 0
    expect(at(0.5)).toBeLessThan(100)
    expect(at(0.9)).toBeLessThan(300)
    expect(sources.filter(({ lines }) => lines > 500).map(({ path }) => path)).toEqual([])
    const misnamed = sources.map(({ path }) => path).filter((path) => !/^[a-z0-9/.-]+$/u.test(path) || /\butils?\b/u.test(path))
    expect(misnamed).toEqual([])
  })

  it('has the top level that the README shows', () => {
    const top = readdirSync(ROOT).filter(
      (name) => !name.startsWith('.') && !['node_modules', 'dist', 'shots', 'bench-results'].includes(name),
    )
    expect(top.toSorted()).toEqual(
      [
        'LICENSE',
        'README.md',
        'electron',
        'electron-builder.yml',
        'package-lock.json',
        'package.json',
        'renderer',
        'resources',
        'shared',
        'tests',
        'tsconfig.json',
      ].toSorted(),
    )
  })
})
