import { AppError } from '../../../../shared/errors/app-error.ts'
import { FORMAT_LIMITS } from '../format-limits.ts'
import type { ZipEntry } from './zip-entry.ts'

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const END_SIZE = 22
const LONGEST_COMMENT = 65_535

/**
 * The list of an archive's files from its central directory, before anything is inflated. Throws `file-damaged` when
 * the directory does not hold together and `file-too-large` when what it announces passes the limits.
 */
export function readZipDirectory(bytes: Buffer): ZipEntry[] {
  try {
    return readEntries(bytes, findEnd(bytes))
  } catch (error) {
    if (error instanceof RangeError) throw new AppError('file-damaged', 'the archive ends too early', {}, { cause: error })
    throw error
  }
}

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT)
  for (let at = bytes.length - END_SIZE; at >= first; at -= 1) if (bytes.readUInt32LE(at) === END_SIGNATURE) return at
  throw new AppError('file-damaged', 'the archive has no directory')
}

function readEntries(bytes: Buffer, end: number): ZipEntry[] {
  const count = bytes.readUInt16LE(end + 10)
  if (count > FORMAT_LIMITS.zipEntries) throw new AppError('file-too-large', `the archive announces ${count} files`)
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let total = 0
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new AppError('file-damaged', 'the directory of the archive is damaged')
    const entry = readEntry(bytes, at)
    total += entry.size
    if (total > FORMAT_LIMITS.zipTotal) throw new AppError('file-too-large', 'the archive announces too much content')
    if (names.has(entry.name)) throw new AppError('file-damaged', 'the archive holds one name twice')
    names.add(entry.name)
    entries.push(entry)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function readEntry(bytes: Buffer, at: number): ZipEntry {
  const flags = bytes.readUInt16LE(at + 8)
  if ((flags & 1) !== 0) throw new AppError('file-unsupported', 'the archive is encrypted')
  return {
    name: bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28)),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    compressedSize: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
  }
}
