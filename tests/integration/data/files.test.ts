import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FILE_LIMIT_BYTES } from '../../../electron/data/files/file-grants.ts'
import { failure } from '../../helpers/failure.ts'
import { addDocument, bodyOf } from '../../helpers/workspace-builders.ts'
import { createProfile, createWorkspace, startService, type TestService } from '../../helpers/workspace.ts'

let profile: ReturnType<typeof createProfile>
let service: TestService
let outside: string

beforeEach(async () => {
  profile = createProfile()
  outside = join(profile.folder, 'outside')
  mkdirSync(outside)
  service = startService(join(profile.folder, 'profile'))
  await createWorkspace(service)
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

const importFile = (name: string, content?: string | Uint8Array) => {
  if (content !== undefined) writeFileSync(join(outside, name), content)
  service.control.grantFile(name, join(outside, name), 'read')
  return service.calls.documents.import({ grant: name, topicId: null })
}

describe('importing a document', () => {
  it('keeps its text, its title and where it came from', async () => {
    const { head, warnings } = await importFile('note.md', '# Sahel\n\nLa France **condamne**.\n')
    expect(head).toMatchObject({ title: 'Sahel', language: 'fr', words: 4, revision: 1 })
    expect(warnings).toEqual([])
    expect(await service.calls.documents.versions({ id: head.id })).toMatchObject([{ kind: 'imported', revision: 1 }])
    expect(await service.calls.search.query({ text: 'condamne' })).toMatchObject([{ id: head.id }])
    const { entries } = await service.calls.audit.list({ offset: 0, limit: 1 })
    expect(entries[0]).toMatchObject({ action: 'document.imported', detail: { file: 'note.md' } })
  })

  it('says what it could not keep, in the language of the interface', async () => {
    const page = '<html lang="ar" dir="rtl"><body><p>نص</p><iframe src="https://example.org"></iframe></body></html>'
    const { head, warnings } = await importFile('page.html', page)
    expect(head).toMatchObject({ language: 'ar', direction: 'rtl' })
    expect(warnings).toEqual([{ code: 'node-dropped', subject: 'iframe', count: 1 }])
  })

  it.each([
    ['absent.md', undefined, 'file-unreadable'],
    ['paper.pdf', '%PDF-1.7', 'file-unsupported'],
    ['torn.docx', 'PK\u0003\u0004 torn', 'file-damaged'],
    ['odd.xyz', 'x', 'file-unsupported'],
  ] as const)('refuses %s with a typed error and writes nothing', async (name, content, code) => {
    expect((await failure(importFile(name, content))).code).toBe(code)
    expect((await service.calls.documents.list({})).total).toBe(0)
  })

  it('refuses 200 MB before reading a byte', async () => {
    const file = openSync(join(outside, 'huge.txt'), 'w')
    ftruncateSync(file, FILE_LIMIT_BYTES + 1)
    closeSync(file)
    expect(await failure(importFile('huge.txt'))).toMatchObject({
      code: 'file-too-large',
      details: { limit: FILE_LIMIT_BYTES, bytes: FILE_LIMIT_BYTES + 1 },
    })
  })

  it('takes a folder for no file', async () => {
    mkdirSync(join(outside, 'folder.md'))
    expect((await failure(importFile('folder.md'))).code).toBe('file-unreadable')
  })
})

describe('exporting a document', () => {
  it.each(['md', 'html', 'docx'] as const)('as %s, which reads back the same, under its title', async (format) => {
    const { id } = await addDocument(service, 'La France condamne.\nUn second paragraphe.', { title: 'Sahel' })
    service.control.grantFile('out', join(outside, `out.${format}`), 'write')
    expect(await service.calls.documents.export({ id, grant: 'out', format })).toEqual({ name: `out.${format}` })
    expect(readdirSync(outside)).toEqual([`out.${format}`])
    const { head } = await importFile(`out.${format}`)
    const { content } = bodyOf('La France condamne.\nUn second paragraphe.')
    const title = { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Sahel' }] }
    expect((await service.calls.documents.get({ id: head.id })).body.content).toEqual([title, ...content])
  })

  it('replaces a file as one step, and keeps the old one when it cannot', async () => {
    const { id } = await addDocument(service, 'nouveau')
    const path = join(outside, 'out.md')
    writeFileSync(path, 'ancien')
    service.control.grantFile('out', path, 'write')
    await service.calls.documents.export({ id, grant: 'out', format: 'md' })
    expect(readFileSync(path, 'utf8')).toBe('# Communiqué\n\nnouveau\n')
    service.control.grantFile('nowhere', join(outside, 'absent', 'out.md'), 'write')
    expect((await failure(service.calls.documents.export({ id, grant: 'nowhere', format: 'md' }))).code).toBe('read-only')
    expect(existsSync(join(outside, 'absent'))).toBe(false)
  })
})

describe('grants', () => {
  it('open one file, one way, once, and end with the lock', async () => {
    const { id } = await addDocument(service, 'x')
    await importFile('a.md', 'un')
    expect((await failure(service.calls.documents.import({ grant: 'a.md', topicId: null }))).code).toBe('bad-request')
    service.control.grantFile('read', join(outside, 'a.md'), 'read')
    expect((await failure(service.calls.documents.export({ id, grant: 'read', format: 'md' }))).code).toBe('bad-request')
    const path = join(outside, 'a.md')
    expect((await failure(service.calls.documents.import({ grant: path, topicId: null }))).code).toBe('bad-request')
    await service.calls.workspace.lock()
    await service.calls.workspace.unlock({ passphrase: 'correct horse battery staple' })
    expect((await failure(service.calls.documents.import({ grant: 'read', topicId: null }))).code).toBe('bad-request')
  })

  it('let main write a PDF and read the page to print', async () => {
    const { id } = await addDocument(service, 'La France <condamne>.', { title: 'Sahel' })
    const html = await service.control.printableHtml({ kind: 'document', documentId: id })
    expect(html).toContain('<h1>Sahel</h1>\n<p>La France &lt;condamne&gt;.</p>')
    expect(html).toContain('default-src &#39;none&#39;')
    service.control.grantFile('pdf', join(outside, 'out.pdf'), 'write')
    await service.control.writePdf({ kind: 'document', documentId: id }, 'pdf', new Uint8Array([37, 80, 68, 70]))
    expect(readFileSync(join(outside, 'out.pdf'), 'latin1')).toBe('%PDF')
    expect((await service.calls.audit.list({ offset: 0, limit: 1 })).entries[0]).toMatchObject({
      action: 'document.exported',
      entityId: id,
      detail: { format: 'pdf', file: 'out.pdf' },
    })
  })
})
