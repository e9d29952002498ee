import { open } from 'node:fs/promises'

import type { ZipEntry } from './zip-entry.ts'

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const UNIX_SYMLINK = 0o12
const METHODS: Readonly<Record<number, ZipEntry['method']>> = { 0: 'stored', 8: 'deflated' }

/**
 * Reads the central directory of a zip file (APPNOTE 6.3.10, sections 4.3.12 and 4.3.16).
 * Written here because a bare Debian has no `unzip`, and no library in the tree reads one entry out of 25,000
 * without loading the 200 MB around it. Refuses what the runtime archive never holds: zip64, encryption, links,
 * and paths that would leave the target folder.
 */
export async function readZipEntries(file: string): Promise<readonly ZipEntry[]> {
  await using handle = await open(file, 'r')
  const { size } = await handle.stat()
  const tail = Buffer.alloc(Math.min(size, END_LENGTH + LONGEST_COMMENT))
  await handle.read(tail, 0, tail.length, size - tail.length)
  const end = findEnd(tail)
  const count = tail.readUInt16LE(end + 10)
  const directorySize = tail.readUInt32LE(end + 12)
  const directoryOffset = tail.readUInt32LE(end + 16)
  if (count === 0xffff || directoryOffset === 0xffffffff) throw new Error('zip64 archives are not supported')
  if (directoryOffset + directorySize > size) throw new Error('the zip archive is truncated')
  const directory = Buffer.alloc(directorySize)
  await handle.read(directory, 0, directorySize, directoryOffset)
  return parseDirectory(directory, count)
}

function findEnd(tail: Buffer): number {
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) if (tail.readUInt32LE(at) === END_SIGNATURE) return at
  throw new Error('not a zip archive, or a truncated one')
}

function parseDirectory(directory: Buffer, count: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = 0
  for (let index = 0; index < count; index += 1) {
    if (directory.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error('the zip directory is damaged')
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push(parseEntry(directory, at, directory.toString('utf8', at + 46, at + 46 + nameLength)))
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

function parseEntry(directory: Buffer, at: number, path: string): ZipEntry {
  const method = METHODS[directory.readUInt16LE(at + 10)]
  const unixMode = directory.readUInt32LE(at + 38) >>> 16
  if (method === undefined || (directory.readUInt16LE(at + 8) & 1) !== 0)
    throw new Error(`zip entry ${path} uses an unsupported compression or is encrypted`)
  if (unixMode >>> 12 === UNIX_SYMLINK) throw new Error(`zip entry ${path} is a link`)
  if (path.includes('\\') || path.startsWith('/') || path.split('/').includes('..'))
    throw new Error(`zip entry ${path} would leave its folder`)
  return {
    path,
    isFolder: path.endsWith('/'),
    method,
    crc32: directory.readUInt32LE(at + 16),
    compressedSize: directory.readUInt32LE(at + 20),
    size: directory.readUInt32LE(at + 24),
    mode: unixMode & 0o777,
    headerOffset: directory.readUInt32LE(at + 42),
  }
}
