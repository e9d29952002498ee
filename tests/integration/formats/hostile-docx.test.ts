import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { importDocument } from '../../../electron/data/formats/import-document.ts'
import { makeDocx } from '../../helpers/document/make-docx.ts'
import { cpuMilliseconds } from '../../helpers/cpu-milliseconds.ts'

const paragraph = '<w:p><w:r><w:t>Bonjour</w:t></w:r></w:p>'

/** Refused with that code, within two seconds and 200 MB. */
async function refused(bytes: Buffer, code: string): Promise<void> {
  const started = cpuMilliseconds()
  const before = process.memoryUsage().rss
  await expect(importDocument('note.docx', bytes)).rejects.toMatchObject({ name: 'AppError', code })
  expect(cpuMilliseconds() - started).toBeLessThan(2000)
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
}

/** Changes the size that the central directory announces for `word/document.xml`. */
function lyingAbout(archive: Buffer, size: number): Buffer {
  const bytes = Buffer.from(archive)
  const entry = bytes.indexOf(Buffer.from('word/document.xml'), bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))) - 46
  bytes.writeUInt32LE(size, entry + 24)
  return bytes
}

describe('hostile Word files', () => {
  it('a small honest one is read', async () => {
    expect((await importDocument('note.docx', makeDocx(paragraph))).body.content).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'Bonjour' }] },
    ])
  })

  it('a bomb that announces its size', async () => {
    await refused(makeDocx(`<w:p><w:r><w:t>${' '.repeat(90_000_000)}</w:t></w:r></w:p>`), 'file-too-large')
  })

  it('a bomb that announces a small size, or a size too large', async () => {
    const bomb = makeDocx('', { 'word/document.xml': Buffer.alloc(400_000_000) })
    await refused(lyingAbout(bomb, 1000), 'file-damaged')
    await refused(lyingAbout(makeDocx(paragraph), 15_000_000), 'file-damaged')
  })

  it('too many elements, and elements nested without reason', async () => {
    await refused(makeDocx('<w:p/>'.repeat(300_000)), 'file-too-large')
    await refused(makeDocx(`<!-- <a x=" -->${'<w:p/>'.repeat(300_000)}<!-- "> -->`), 'file-too-large')
    await refused(makeDocx('<w:sdt>'.repeat(10_000) + '</w:sdt>'.repeat(10_000)), 'file-damaged')
    await refused(makeDocx('<w:sdt a="/>">'.repeat(100_000) + '</w:sdt>'.repeat(100_000)), 'file-damaged')
  })

  it('beginnings of tags without an end, where XML lets them stand', async () => {
    const started = cpuMilliseconds()
    for (const start of ['<w:lang ', '<w:ins ']) {
      const read = await importDocument('note.docx', makeDocx(`<!-- ${start.repeat(60_000)} -->${paragraph}`))
      expect(read.body.content).toHaveLength(1)
    }
    expect(cpuMilliseconds() - started).toBeLessThan(2000)
  })

  it('declared entities', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>&b;</w:body></w:document>`
    await refused(makeDocx('', { 'word/document.xml': Buffer.from(laughs) }), 'file-damaged')
    await refused(
      makeDocx(paragraph, { 'word/styles.xml': Buffer.from('<!DOCTYPE y SYSTEM "file:///etc/passwd"><y/>') }),
      'file-damaged',
    )
  })

  it('files cut short, turned over, encrypted, or that are something else', async () => {
    const whole = makeDocx(paragraph)
    for (const length of [4, 30, 100, whole.length - 30, whole.length - 1])
      await refused(whole.subarray(0, length), 'file-damaged')
    const flipped = Buffer.from(whole)
    const at = flipped.indexOf(Buffer.from('word/document.xml')) + 40
    flipped.writeUInt8(flipped.readUInt8(at) ^ 0xff, at)
    await refused(flipped, 'file-damaged')
    await refused(Buffer.from('PK\u0003\u0004 and then nothing'), 'file-damaged')
    await refused(Buffer.from('just text'), 'file-damaged')
    await refused(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'file-unsupported')
    await refused(Buffer.alloc(200_000_000), 'file-too-large')
    const encrypted = Buffer.from(whole)
    encrypted.writeUInt8(1, encrypted.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8)
    await refused(encrypted, 'file-unsupported')
  })

  it('every byte of a file flipped in turn: read or refused, never anything else', async () => {
    const whole = makeDocx(paragraph)
    let read = 0
    let refusals = 0
    for (let at = 0; at < whole.length; at += 3) {
      const flipped = Buffer.from(whole)
      flipped.writeUInt8(flipped.readUInt8(at) ^ 0xff, at)
      const outcome = await importDocument('note.docx', flipped).then(
        () => 'read',
        (error: unknown) => (error as { name: string }).name,
      )
      expect(['read', 'AppError']).toContain(outcome)
      if (outcome === 'read') read += 1
      else refusals += 1
    }
    expect(refusals).toBeGreaterThan(read)
  })

  it('links, fields and pictures that point outside', async () => {
    const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`
    const body = `<w:p><w:hyperlink r:id="r1"><w:r><w:t>ici</w:t></w:r></w:hyperlink><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="r2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
    const { body: document } = await importDocument(
      'note.docx',
      makeDocx(body, { 'word/_rels/document.xml.rels': Buffer.from(relations) }),
    )
    expect(document.content).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'ici' }] }])
  })

  it('many parts that are large together', async () => {
    const parts = Array.from({ length: 8 }, (_, index) => [`word/part${index}.xml`, Buffer.alloc(15_000_000)] as const)
    await refused(makeDocx(paragraph, Object.fromEntries(parts)), 'file-too-large')
  })

  it('compressed data that goes on behind its entry', async () => {
    const bomb = deflateRawSync(Buffer.alloc(150_000_000))
    expect(bomb.length).toBeLessThan(200_000)
    await refused(
      makeDocx(paragraph, { 'word/media/image1.png': bomb, 'word/extra.xml': Buffer.alloc(70_000_000) }),
      'file-too-large',
    )
  })
})
