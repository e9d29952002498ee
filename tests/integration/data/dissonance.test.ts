import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CorpusDissonance } from '../../../shared/contract/coherence-contract.ts'
import { addDocument, addPoint } from '../../helpers/workspace-builders.ts'
import { createProfile, createWorkspace, startService, type TestService } from '../../helpers/workspace.ts'

const profile = createProfile()
let service: TestService

beforeAll(async () => {
  service = startService(profile.folder)
  await createWorkspace(service)
  await addPoint(service, { statement: { fr: "L'attaque du 3 mars à Gao a fait 12 morts." } })
  await addDocument(service, "L'attaque du 3 mars à Gao a fait 12 morts.", { title: 'Bamako' })
  await addDocument(service, "Au matin.\nL'attaque du 3 mars à Gao a fait 15 morts.", { title: 'Dakar' })
})
afterAll(async () => {
  await service.close()
  profile.remove()
})

async function run(documentIds: string[] | null): Promise<CorpusDissonance | null> {
  for await (const event of await service.calls.coherence.checkMany({ topicId: null, documentIds }))
    if (event.type === 'finished') return event.dissonance
  throw new Error('The run did not finish')
}

describe('what the texts of a workspace say differently', () => {
  it('is told after a run over all of them, each value with its words', async () => {
    const dissonance = await run(null)
    expect(dissonance).toMatchObject({ total: 1, entries: [{ slot: 'figure:12', index: 1 }] })
    // Two of the three slots that both texts give agree.
    expect(dissonance?.index).toBeGreaterThan(0)
    expect(dissonance?.index).toBeLessThan(1)
    const [entry] = dissonance?.entries ?? []
    expect(entry?.values.map(({ approved, places }) => [approved, places.map(({ title }) => title)])).toEqual([
      [true, ['Bamako']],
      [false, ['Dakar']],
    ])
    expect(entry?.values[1]?.places[0]).toMatchObject({
      before: "L'attaque du 3 mars à Gao a fait ",
      text: '15',
      after: ' morts.',
    })
  })

  it('is not told of single documents, nor of a type whose profile leaves it out', async () => {
    const { rows } = await service.calls.documents.list({})
    expect(await run([rows[0]?.id ?? ''])).toBeNull()
    const place = { documentType: null, missionId: null, rule: 'cross-post-dissonance' } as const
    await service.calls.rules.set({ ...place, setting: 'off' })
    expect(await run(null)).toEqual({ index: 0, total: 0, entries: [] })
    await service.calls.rules.set({ ...place, setting: null })
    expect((await run(null))?.total).toBe(1)
  })
})
