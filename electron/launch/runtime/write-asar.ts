import { writeFile } from 'node:fs/promises'

/**
 * Writes a flat asar archive: name to text. The header is a JSON text wrapped in two Chromium pickles
 * (four bytes of length before each part, padded to four), followed by the files one after the other.
 */
export async function writeAsar(target: string, files: Readonly<Record<string, string>>): Promise<void> {
  const contents = Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }))
  const entries: Record<string, { readonly size: number; readonly offset: string }> = {}
  let offset = 0
  for (const { name, bytes } of contents) {
    entries[name] = { size: bytes.length, offset: String(offset) }
    offset += bytes.length
  }
  const json = Buffer.from(JSON.stringify({ files: entries }))
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4)
  const lengths = Buffer.alloc(16)
  lengths.writeUInt32LE(4, 0)
  lengths.writeUInt32LE(json.length + padding.length + 8, 4)
  lengths.writeUInt32LE(json.length + padding.length + 4, 8)
  lengths.writeUInt32LE(json.length, 12)
  await writeFile(target, Buffer.concat([lengths, json, padding, ...contents.map(({ bytes }) => bytes)]))
}
