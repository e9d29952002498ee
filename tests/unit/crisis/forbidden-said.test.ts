import { describe, expect, it } from 'vitest'
import { forbiddenSaid } from '../../../shared/domain/crisis/views/forbidden-said.ts'

const line = (fr: string) => [{ text: { fr }, why: {} }]
const places = (text: string, fr: string) => forbiddenSaid(text, line(fr)).map(({ start, end }) => text.slice(start, end))

describe('a line that must not be said', () => {
  it('is found whatever its case, accents, spaces and punctuation', () => {
    expect(places('Ils  VONT, bien !', '« Ils vont bien »')).toEqual(['Ils  VONT, bien'])
    expect(places('une operation est en cours', '« Une opération est en cours »')).toEqual(['une operation est en cours'])
  })

  it('is found by whole words only', () => {
    expect(places('Ils vont bientôt partir', '« Ils vont bien »')).toEqual([])
  })

  it('is each of the phrases that the plan quotes, or the line as a whole', () => {
    expect(places('Une panne. Un bogue.', 'Ni « panne » ni « bogue »')).toEqual(['panne', 'bogue'])
    expect(places('Un nombre non établi', 'Un nombre non établi')).toEqual(['Un nombre non établi'])
    expect(places('Une panne.', '« »')).toEqual([])
  })

  it('is found in scripts without spaces and in Arabic', () => {
    expect(forbiddenSaid('现在没有危险。', [{ text: { zh: '没有危险' }, why: {} }])).toMatchObject([{ start: 2, end: 6 }])
    expect(forbiddenSaid('لا يوجد خطر الآن', [{ text: { ar: 'لا يوجد خَطَر' }, why: {} }])).toMatchObject([{ start: 0, end: 11 }])
  })
})
