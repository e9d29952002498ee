import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** Files that a build never reads: prose, and the configuration of the type checker. */
const IGNORED = /(^|[/\\])(README\.md|tsconfig[^/\\]*\.json)$|\.test\.tsx?$/

/**
 * One hash over the paths and contents of the files under `inputs` (folders or files, relative to `project`).
 * Contents rather than times: a checkout or a restored cache changes the times of files that did not change.
 * An input that does not exist counts as such.
 */
export async function fingerprint(project: string, inputs: readonly string[]): Promise<string> {
  const files = (await Promise.all(inputs.map((input) => filesUnder(join(project, input))))).flat()
  const paths = [...new Set(files.map((file) => relative(project, file).split(sep).join('/')))].toSorted()
  const contents = await Promise.all(paths.map((path) => readFile(join(project, path))))
  const hash = createHash('sha256')
  for (const [index, path] of paths.entries()) {
    const content = contents[index] ?? Buffer.alloc(0)
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

async function filesUnder(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null)
  if (found === null) return []
  if (found.isFile()) return [path]
  const names = await readdir(path, { recursive: true, withFileTypes: true })
  return names
    .filter((name) => name.isFile())
    .map((name) => join(name.parentPath, name.name))
    .filter((file) => !IGNORED.test(file))
}
