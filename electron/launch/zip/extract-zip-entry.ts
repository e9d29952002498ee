import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { PassThrough, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw } from 'node:zlib'

import type { ZipEntry } from './zip-entry.ts'

const LOCAL_HEADER_LENGTH = 30

/** Writes one file of a zip archive to `target` and checks its size and CRC-32; throws when they differ. */
export async function extractZipEntry(archive: string, entry: ZipEntry, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  const start = await dataOffset(archive, entry)
  if (entry.compressedSize === 0) {
    await using handle = await open(target, 'w', entry.mode === 0 ? 0o644 : entry.mode)
    await handle.truncate(0)
    return
  }
  let size = 0
  let checksum = 0
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      checksum = crc32(chunk, checksum)
      // A bomb announces a small size and inflates without end: stop at the announced size.
      done(size > entry.size ? new Error(`zip entry ${entry.path} is larger than announced`) : null, chunk)
    },
  })
  await pipeline(
    createReadStream(archive, { start, end: start + entry.compressedSize - 1, highWaterMark: 1 << 20 }),
    entry.method === 'deflated' ? createInflateRaw({ chunkSize: 1 << 20 }) : new PassThrough(),
    meter,
    createWriteStream(target, { mode: entry.mode === 0 ? 0o644 : entry.mode }),
  )
  if (size !== entry.size || checksum !== entry.crc32) throw new Error(`zip entry ${entry.path} is damaged`)
}

/** The local header repeats the name and has its own extra field: only it says where the data begins. */
async function dataOffset(archive: string, entry: ZipEntry): Promise<number> {
  await using handle = await open(archive, 'r')
  const header = Buffer.alloc(LOCAL_HEADER_LENGTH)
  await handle.read(header, 0, LOCAL_HEADER_LENGTH, entry.headerOffset)
  return entry.headerOffset + LOCAL_HEADER_LENGTH + header.readUInt16LE(26) + header.readUInt16LE(28)
}
