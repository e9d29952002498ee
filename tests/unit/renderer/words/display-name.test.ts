import { expect, it } from 'vitest'
import { displayName } from '../../../../renderer/ui/display-name.ts'
import { languageTagSchema } from '../../../../shared/domain/crisis/model/localized-text.ts'

const languages = new Intl.DisplayNames(['fr'], { type: 'language' })

it('of a language is its name', () => {
  expect(displayName(languages, 'ar')).toBe('arabe')
})

it('of a tag that a crisis file may hold and that names nothing is the tag, and no screen falls over it', () => {
  for (const tag of ['fr-zz-zz', 'fr-12', 'fr-aaaaaaaa-aaaaaaaa']) {
    expect(languageTagSchema.safeParse(tag).success).toBe(true)
    expect(() => languages.of(tag)).toThrow(RangeError)
    expect(displayName(languages, tag)).toBe(tag)
  }
})
