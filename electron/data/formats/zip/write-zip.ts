import { crc32, deflateRawSync } from 'node:zlib'

/** 1 January 1980, the first day that a zip can write: no date of ours goes into a file. */
const NO_DATE = 0x00210000
const UTF8_NAME = 0x0800

/** An archive without dates, owners or comments. Names are under 64 KiB. */
export function writeZip(files: ReadonlyMap<string, Buffer>, method: 'stored' | 'deflated'): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, bytes] of files) {
    const packed = method === 'stored' ? bytes : deflateRawSync(bytes)
    const name = Buffer.from(path, 'utf8')
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(UTF8_NAME, 2)
    fields.writeUInt16LE(method === 'stored' ? 0 : 8, 4)
    fields.writeUInt32LE(NO_DATE, 6)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(bytes.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const entry = Buffer.alloc(16)
    entry.writeUInt32LE(offset, 12)
    bodies.push(Buffer.from([0x50, 0x4b, 3, 4]), fields, name, packed)
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields, entry.subarray(2), name)
    offset += 30 + name.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.size, 8)
  end.writeUInt16LE(files.size, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, listed, end])
}
