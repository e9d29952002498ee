import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The files under `folder` whose raw bytes hold `secret` as UTF-8, UTF-16 or base64. Files that vanish meanwhile hold nothing. */
export async function findInFiles(folder: string, secret: string): Promise<readonly string[]> {
  const forms = [
    Buffer.from(secret, 'utf8'),
    Buffer.from(secret, 'utf16le'),
    Buffer.from(secret, 'utf16le').swap16(),
    // The last characters of an encoding depend on what follows.
    Buffer.from(Buffer.from(secret).toString('base64').slice(0, -4)),
  ]
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const bytes = await readFile(file).catch(() => Buffer.alloc(0))
    if (forms.some((form) => bytes.includes(form))) found.push(file)
  }
  return found
}
