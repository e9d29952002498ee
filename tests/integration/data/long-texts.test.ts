import { setImmediate as turn } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DOCUMENT_LIMITS } from '../../../shared/document/restore/document-limits.ts'
import { failure } from '../../helpers/failure.ts'
import { addDocument, addPoint } from '../../helpers/workspace-builders.ts'
import { createProfile, createWorkspace, PASSPHRASE, startService, type TestService } from '../../helpers/workspace.ts'

const NEWS = 'La bibliothèque a ouvert ses portes au public et les enfants y ont trouvé des livres. '
const DEPARTING = "La France condamne l'attaque du 3 mars à Gao, qui a fait 15 morts."

/** As long as a document may be, and no paragraph known from another: nothing is remembered of it. */
function longText(name: string): string {
  const paragraphs: string[] = []
  for (let length = 0; length < DOCUMENT_LIMITS.characters - 2000; length += paragraphs.at(-1)?.length ?? 0)
    paragraphs.push(`${name} ${paragraphs.length} : ${NEWS.repeat(8)}`)
  return [...paragraphs, DEPARTING].join('\n')
}

const profile = createProfile()
let service: TestService

beforeAll(async () => {
  service = startService(profile.folder)
  await createWorkspace(service)
  await addPoint(service, { statement: { fr: DEPARTING.replace('15', '12') } })
  // The engine is made with the first check, which is no part of what is tried here.
  const head = await addDocument(service, DEPARTING)
  await service.calls.coherence.check({ documentId: head.id, text: DEPARTING, language: 'fr' })
})
afterAll(async () => {
  await service.close()
  profile.remove()
})

/** How many calls of another screen, one after the other, are answered before `work` ends. */
async function answeredDuring(work: Promise<unknown>): Promise<number> {
  const progress = { over: false, answered: 0 }
  const others = (async () => {
    while (!progress.over) {
      await service.calls.documents.list({})
      if (!progress.over) progress.answered += 1
      await turn()
    }
  })()
  await work.finally(() => {
    progress.over = true
  })
  await others
  return progress.answered
}

describe('while a text as long as any is read', { timeout: 120_000 }, () => {
  it('a live check lets other calls be answered, and finds what a short one finds', async () => {
    const { id } = await addDocument(service, '')
    const text = longText('vivant')
    const check = service.calls.coherence.check({ documentId: id, text, language: 'fr' })
    expect(await answeredDuring(check)).toBeGreaterThan(10)
    const { report } = await check
    expect(report.findings.map(({ rule, start }) => [rule, start > text.length - DEPARTING.length])).toEqual([
      ['figure-mismatch', true],
    ])
  })

  it('a live check that is given up rejects, and remembers nothing', async () => {
    const { id } = await addDocument(service, '')
    const stop = new AbortController()
    const check = failure(
      service.calls.coherence.check({ documentId: id, text: longText('abandon'), language: 'fr' }, { signal: stop.signal }),
    )
    await service.calls.documents.list({})
    stop.abort()
    expect((await check).code).toBe('cancelled')
    expect((await service.calls.documents.list({})).rows.find((row) => row.id === id)).toMatchObject({ errors: null })
  })

  it('a run over stored texts lets other calls be answered, and stops inside a text', async () => {
    const { id } = await addDocument(service, longText('rangé'))
    const run = async (signal?: AbortSignal): Promise<string[]> => {
      const types: string[] = []
      const asked = { topicId: null, documentIds: [id] }
      for await (const { type } of await service.calls.coherence.checkMany(asked, signal === undefined ? {} : { signal }))
        types.push(type)
      return types
    }
    const stop = new AbortController()
    const given = run(stop.signal).catch((error: unknown) => [String(error)])
    await service.calls.documents.list({})
    stop.abort()
    expect(await given).not.toContain('checked')
    const whole = run()
    expect(await answeredDuring(whole)).toBeGreaterThan(10)
    expect(await whole).toEqual(['started', 'checked', 'finished'])
  })

  it('so does a comparison with its source', async () => {
    const source = await addDocument(service, longText('source').slice(0, 1_500_000))
    const translation = await addDocument(service, longText('copie').slice(0, 1_500_000))
    await service.calls.translations.tie({ documentId: translation.id, sourceId: source.id })
    const stop = new AbortController()
    const given = failure(service.calls.translations.compare({ documentId: translation.id }, { signal: stop.signal }))
    await service.calls.documents.list({})
    stop.abort()
    expect((await given).code).toBe('cancelled')
    const compared = service.calls.translations.compare({ documentId: translation.id })
    expect(await answeredDuring(compared)).toBeGreaterThan(10)
    expect((await compared).blocks.length).toBeGreaterThan(1000)
  })

  it('a lock ends the check, and what was read is not written into the workspace that is opened next', async () => {
    const { id } = await addDocument(service, '')
    const check = failure(service.calls.coherence.check({ documentId: id, text: longText('fermé'), language: 'fr' }))
    await service.calls.documents.list({})
    await service.calls.workspace.lock()
    await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
    expect((await check).code).toBe('locked')
    expect((await service.calls.documents.list({})).rows.find((row) => row.id === id)).toMatchObject({ errors: null })
  })
})
