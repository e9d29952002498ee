import { describe, expect, it } from 'vitest'
import { hitsFor } from '../../../../renderer/features/search/hits-for.ts'
import type { SearchHit } from '../../../../shared/contract/search-contract.ts'

const hit = (id: string, title: string, excerpt = ''): SearchHit => ({ kind: 'document', id, title, excerpt, language: 'fr' })
const hits = [hit('a', 'Attaque de Gao'), hit('b', 'Accord de Paris'), hit('c', 'Note', 'une \uE000accalmie\uE001 à Gao')]
const shown = (typed: string, settled: boolean) => hitsFor(typed, hits, settled).map(({ id }) => id)

describe('the texts that the palette shows', () => {
  it('are all of the answer once it is there', () => {
    expect(shown('ac', true)).toEqual(['a', 'b', 'c'])
  })

  it('are those of the words before that still match, until then', () => {
    expect(shown('accord', false)).toEqual(['b'])
    expect(shown('accal', false)).toEqual(['c'])
    expect(shown('zzz', false)).toEqual([])
  })

  it('are none for a single letter', () => {
    expect(shown('a', true)).toEqual([])
  })
})
