import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankMarkdown } from '../../../electron/cli/input/blank-markdown.ts'
import { cpuMilliseconds } from '../../helpers/cpu-milliseconds.ts'

const words = (source: string) =>
  blankMarkdown(source)
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ')

describe('blankMarkdown', () => {
  it.each([
    ['# Titre #\n\nLa **France** _condamne_.', 'Titre La France condamne .'],
    ['> - [x] fait\n1. premier\n2) second', 'fait premier second'],
    ['Voir [le communiqué](https://a.fr/x_(1) "titre 12") et ![carte](c.png).', 'Voir le communiqué et carte .'],
    ['Texte[^1] et `code 15` <br> <https://a.fr/12>.', 'Texte et .'],
    ['[a]: https://a.fr 12\nSuite [mots][a].', 'Suite mots .'],
    ['```js\nconst morts = 15\n```\nAprès', 'Après'],
    ['---\ntitle: 12 morts\n---\nCorps', 'Corps'],
    ['| a | b |\n|---|:-:|\n| 12 | 15 |', 'a b 12 15'],
    ['Titre\n=====\n\n***\n\n<!-- 15 morts -->fin', 'Titre fin'],
    ['snake_case_name reste, 2 * 3 aussi, \\*étoile\\*', 'snake_case_name reste, 2 * 3 aussi, *étoile *'],
  ])('%j keeps %j', (source, kept) => {
    expect(words(source)).toBe(kept)
  })

  it('leaves plain prose as it is', () => {
    const prose = "Nous condamnons l'attaque du 3 mars : 12 morts (31 blessés), soit 40 M€ – « selon l'ONU »."
    expect(blankMarkdown(prose)).toBe(prose)
  })

  it('never moves a character: what is kept stands where it stood', () => {
    const part = fc.constantFrom(
      '# ',
      '*',
      '**',
      '_',
      '`',
      '```\n',
      '[',
      '](',
      ')',
      '!',
      '> ',
      '\n',
      '\r\n',
      '- ',
      '1. ',
      '|',
      '---',
      '<b>',
      '<!--',
      '-->',
      'mot',
      'é',
      '😀',
      '\\',
      '[^1]',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const source = parts.join('')
        const blanked = blankMarkdown(source)
        expect(blanked).toHaveLength(source.length)
        for (let index = 0; index < source.length; index += 1)
          if (blanked[index] !== ' ') expect(blanked[index]).toBe(source[index])
      }),
    )
  })

  it('takes little time on marks that never close', () => {
    const started = cpuMilliseconds()
    for (const mark of ['[', '*', '`', '<a ', '> ', '![', '_a', '<!--', '[a](']) blankMarkdown(mark.repeat(20_000))
    expect(cpuMilliseconds() - started).toBeLessThan(3_000)
  })
})
