import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RULE_IDS } from '../../../shared/coherence/model/finding.ts'
import { createProfile, startService, type TestService } from '../../helpers/workspace.ts'

const profile = createProfile()
let service: TestService

beforeAll(() => {
  service = startService(profile.folder)
})
afterAll(async () => {
  await service.close()
  profile.remove()
})

describe('the manual in the window', () => {
  it.each(['fr', 'en'] as const)('gives every page in %s as a document that lost nothing', async (language) => {
    const pages = await service.calls.manual.pages({ language })
    expect(pages.map(({ id }) => id)).toEqual([...RULE_IDS, 'score'])
    for (const { id, title, document } of pages) {
      const types = new Set(document.content.map(({ type }) => type))
      expect(document.content[0]).toMatchObject({ type: 'heading', content: [{ text: title }] })
      expect(types, id).toContain('table')
      if (id !== 'score') expect(types, id).toContain('bulletList')
      expect(JSON.stringify(document)).not.toMatch(/[`|]|\*\*/)
    }
  })
})
