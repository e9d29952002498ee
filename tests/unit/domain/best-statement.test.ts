import { describe, expect, it } from 'vitest'
import { bestStatement } from '../../../shared/domain/best-statement.ts'

describe('bestStatement', () => {
  const statement = { ar: 'تدين فرنسا', en: 'France condemns', fr: 'La France condamne' }

  it("speaks the text's language, else the interface's, else French, whatever was written first", () => {
    expect(bestStatement({ ...statement, zh: '法国谴责' }, 'zh', 'en')).toEqual({ language: 'zh', text: '法国谴责' })
    expect(bestStatement(statement, 'zh', 'en')).toEqual({ language: 'en', text: 'France condemns' })
    expect(bestStatement(statement, 'zh', 'es')?.language).toBe('fr')
  })

  it('takes whatever there is, and nothing from an empty variant', () => {
    expect(bestStatement({ ar: 'تدين فرنسا', fr: '' }, 'zh', 'fr')?.language).toBe('ar')
    expect(bestStatement({}, 'fr')).toBeNull()
  })
})
