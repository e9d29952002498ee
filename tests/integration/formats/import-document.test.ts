import { describe, expect, it } from 'vitest'
import { importDocument } from '../../../electron/data/formats/import-document.ts'
import type { ImportedFile } from '../../../electron/data/formats/imported-file.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import { makeDocx } from '../../helpers/document/make-docx.ts'
import { cpuMilliseconds } from '../../helpers/cpu-milliseconds.ts'

const read = (name: string, content: string | Buffer): Promise<ImportedFile> =>
  importDocument(name, Buffer.from(content as string))
const text = (file: ImportedFile): string => plainText(file.body).text

describe('importDocument', () => {
  it('tells how many tracked changes it took as accepted', async () => {
    const change = 'w:id="1" w:author="A" w:date="2026-11-22T00:00:00Z"'
    const body = `<w:p><w:r><w:t>Le </w:t></w:r><w:ins ${change}><w:r><w:t>nouveau</w:t></w:r></w:ins><w:del ${change}><w:r><w:delText>vieux</w:delText></w:r></w:del></w:p>`
    const file = await read('suivi.docx', makeDocx(body))
    expect(text(file)).toContain('Le nouveau')
    expect(file.warnings).toContainEqual({ code: 'changes-accepted', subject: '2', count: 1 })
  })

  it('names the file in what it refuses', async () => {
    await expect(read('casse.docx', 'no archive')).rejects.toMatchObject({ details: { file: 'casse.docx' } })
  })

  it('reads each format, with title and language when the file says them', async () => {
    expect(await read('note.md', '---\nlang: fr-FR\n---\n# Point de presse\n\nTexte')).toMatchObject({
      title: 'Point de presse',
      language: 'fr',
      warnings: [],
    })
    expect(await read('بيان.html', '<html lang="ar" dir="rtl"><title>بيان</title><p>نص')).toMatchObject({
      title: 'بيان',
      language: 'ar',
      direction: 'rtl',
    })
    expect(await read('communiqué final.txt', 'Un\n\nDeux')).toMatchObject({ title: 'communiqué final', warnings: [] })
    expect(await read('note.docx', makeDocx('<w:p><w:r><w:t>Texte</w:t></w:r></w:p>'))).toMatchObject({ title: 'note' })
  })

  it('believes the content before the name', async () => {
    const docx = makeDocx('<w:p><w:r><w:t>Texte</w:t></w:r></w:p>')
    expect(text(await importDocument('note.txt', docx))).toBe('Texte')
    expect(text(await read('page', '<!DOCTYPE html><p>Texte'))).toBe('Texte')
    expect(text(await read('LISEZMOI', '# pas un titre'))).toBe('# pas un titre')
  })

  it.each([
    ['UTF-8', Buffer.from('été – 東京')],
    ['UTF-8 with its mark', Buffer.from('\ufeffété – 東京')],
    ['UTF-16 little endian', Buffer.from('\ufeffété – 東京', 'utf16le')],
    ['UTF-16 big endian', Buffer.from('\ufeffété – 東京', 'utf16le').swap16()],
  ])('decodes %s without a warning', async (_name, bytes) => {
    const file = await importDocument('note.txt', bytes)
    expect([text(file), file.warnings]).toEqual(['été – 東京', []])
  })

  it('takes other bytes as windows-1252 and says so', async () => {
    const file = await importDocument('note.txt', Buffer.from([0xe9, 0x74, 0xe9, 0x20, 0x80, 0x20, 0x92]))
    expect([text(file), file.warnings]).toEqual(['été € ’', [{ code: 'encoding-guessed', subject: 'windows-1252', count: 1 }]])
  })

  it('believes the charset of an HTML page that is not UTF-8', async () => {
    const page = Buffer.concat([Buffer.from('<meta charset="windows-1256"><p>'), Buffer.from([0xc8, 0xed, 0xc7, 0xe4])])
    expect(text(await importDocument('page.html', page))).toBe('بيان')
  })

  it.each([
    ['photo.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['note.txt', Buffer.from('a\u0000b')],
    ['note.pdf', Buffer.from('%PDF-1.7')],
    ['note.md', Buffer.from('{\\rtf1 x}')],
    ['tableau.xlsx', Buffer.from('x')],
    ['note.odt', Buffer.from('x')],
  ])('refuses %s as not supported', async (name, bytes) => {
    await expect(importDocument(name, bytes)).rejects.toMatchObject({ code: 'file-unsupported' })
  })

  it.each(['note.txt', 'note.md', 'note.html'])('refuses 50 MB of %s quickly', async (name) => {
    const started = cpuMilliseconds()
    await expect(importDocument(name, Buffer.alloc(50_000_000, 'mot '))).rejects.toMatchObject({ code: 'file-too-large' })
    await expect(importDocument(name, Buffer.alloc(23_000_000, 'mot '))).rejects.toMatchObject({ code: 'file-too-large' })
    expect(cpuMilliseconds() - started).toBeLessThan(16_000)
  })

  it('says what it could not keep, never where the file was', async () => {
    const file = await read(
      'note.html',
      '<p>a<img src="https://evil.example/x.png" alt="Carte"><script>x</script><a href="javascript:x">b</a>',
    )
    expect(file.warnings).toEqual([
      { code: 'node-dropped', subject: 'script', count: 1 },
      { code: 'image-dropped', subject: 'Carte', count: 1 },
      { code: 'link-dropped', subject: 'link', count: 1 },
    ])
  })

  it('reads an empty file as an empty document', async () => {
    expect((await read('vide.md', '')).body).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
  })
})
