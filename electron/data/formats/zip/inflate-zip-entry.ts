import { crc32, inflateRawSync } from 'node:zlib'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { ZipEntry } from './zip-entry.ts'

const LOCAL_SIGNATURE = 0x04034b50
const STORED = 0
const DEFLATED = 8

/**
 * The bytes of one entry. Inflating stops at the size that the directory announced, so an entry that lies about it
 * costs no more than its announced size; a wrong size or checksum is `file-damaged`.
 */
export function inflateZipEntry(archive: Buffer, entry: ZipEntry): Buffer {
  if (entry.offset + 30 > archive.length || archive.readUInt32LE(entry.offset) !== LOCAL_SIGNATURE) throw damaged(entry)
  const start = entry.offset + 30 + archive.readUInt16LE(entry.offset + 26) + archive.readUInt16LE(entry.offset + 28)
  const packed = archive.subarray(start, start + entry.compressedSize)
  if (packed.length !== entry.compressedSize) throw damaged(entry)
  const bytes = unpack(packed, entry)
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry)
  return bytes
}

function unpack(packed: Buffer, entry: ZipEntry): Buffer {
  if (entry.method === STORED) return packed
  if (entry.method !== DEFLATED) throw new AppError('file-unsupported', `the archive uses compression method ${entry.method}`)
  if (entry.size === 0) return Buffer.alloc(0)
  try {
    return inflateRawSync(packed, { maxOutputLength: entry.size })
  } catch (error) {
    throw damaged(entry, error)
  }
}

function damaged(entry: ZipEntry, cause?: unknown): AppError {
  return new AppError('file-damaged', `the part ${entry.name.slice(0, 100)} of the archive is damaged`, {}, { cause })
}
