import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../../shared/domain/language.ts'
import { readText } from '../read-text.ts'

function quotes(language: Language, text: string): string {
  return readText(language, text)
    .mentions.flatMap((mention) =>
      mention.kind === 'quote' ? [`${text.slice(mention.inner.start, mention.inner.end)} < ${mention.speaker ?? '?'}`] : [],
    )
    .join(' | ')
}

describe('marks', () => {
  it.each([
    ['fr', 'une citation finie »', 'une citation finie < ?'],
    ['fr', 'une fin » et « une autre »', 'une fin < ? | une autre < ?'],
    ['fr', '« dehors « dedans » encore »', 'dehors « dedans » encore < ?'],
    ['fr', '« »', ''],
    ['fr', '"coupée', ''],
    ['en', '‘cut', ''],
    ['en', 'He said “the ‘peace process’ is over”.', 'the ‘peace process’ is over < He'],
    ['de', '»Wir bleiben«, sagte Johann Martin.', 'Wir bleiben < Johann Martin'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(quotes(language, text)).toBe(expected)
  })
})

describe('who speaks', () => {
  it('names one speaker for both halves of a quotation', () => {
    const text = '« Nous resterons », a déclaré Jean Dupont, « et nous aiderons ».'
    expect(quotes('fr', text)).toBe('Nous resterons < Jean Dupont | et nous aiderons < Jean Dupont')
  })

  it('takes the nearest cue, and keeps our own words ours', () => {
    const text = 'Nous avons dit « oui » et Kiev a dit « peut-être ».'
    expect(quotes('fr', text)).toBe('oui < Nous | peut-être < et Kiev')
    expect(readText('fr', text).reported.map(({ start, end }) => text.slice(start, end))).toEqual(['« peut-être »'])
  })
})

describe('how far "according to" reaches', () => {
  it.each([
    ['fr', 'Selon Moscou, 15 personnes sont mortes ; Kiev dément', 'Selon Moscou, 15 personnes sont mortes'],
    ['fr', 'Kiev dément : il y a 15 morts, selon Moscou', 'il y a 15 morts, selon Moscou'],
    ['fr', "Il y a 15 morts selon Moscou, et nous condamnons l'attaque", 'Il y a 15 morts selon Moscou'],
    ['en', 'According to the army, 15 people died; France condemns it', 'According to the army, 15 people died'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(
      readText(language, text)
        .reported.map(({ start, end }) => text.slice(start, end))
        .join(' | '),
    ).toBe(expected)
  })
})
