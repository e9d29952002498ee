import { describe, expect, it } from 'vitest'
import { paperName } from '../../../../renderer/features/crisis/papers/paper-name.ts'
import { translate } from '../words/translate.ts'

const title = 'Enlèvement de Jeanne Kéïta'
const choice = { paper: 'sitrep', number: 2 } as const

describe('the name that is proposed for a paper', () => {
  it('says first that the incident is not real', async () => {
    const [fr, en] = [await translate('fr'), await translate('en')]
    expect(paperName(fr, { choice, title, mode: 'REAL', redacted: false })).toBe(`Point de situation 2 ${title}`)
    expect(paperName(fr, { choice, title, mode: 'EXERCISE', redacted: false })).toBe(`EXERCICE – Point de situation 2 ${title}`)
    expect(paperName(en, { choice, title, mode: 'TEST', redacted: false })).toMatch(/^TEST – /u)
  })

  it('goes without the title when the paper is redacted: nobody took the names out of it', async () => {
    const name = paperName(await translate('fr'), { choice: { paper: 'log', number: null }, title, mode: 'REAL', redacted: true })
    expect(name).not.toMatch(/Jeanne|Kéïta/u)
    expect(name).toMatch(/^\p{L}.+ \p{L}+/u)
  })

  it('is short enough for every disk', async () => {
    const long = paperName(await translate('fr'), { choice, title: 'é'.repeat(300), mode: 'EXERCISE', redacted: false })
    expect(long.length).toBeLessThan(180)
  })
})
