import { describe, expect, it } from 'vitest'
import { splitParagraphs } from '../../../../shared/coherence/text/split-paragraphs.ts'

const split = (text: string): readonly string[] => splitParagraphs(text).map(({ start, end }) => text.slice(start, end))

describe('splitParagraphs', () => {
  it('separates at blank lines and at line breaks, whatever their style', () => {
    expect(split('Un.\n\nDeux.\r\nTrois.\n')).toEqual(['Un.', 'Deux.', 'Trois.'])
  })

  it('joins the lines of a wrapped sentence', () => {
    const text = 'La France condamne avec la plus grande fermeté cette attaque\nqui a fait douze morts à Gao.\nFin.'
    expect(split(text)).toEqual([
      'La France condamne avec la plus grande fermeté cette attaque\nqui a fait douze morts à Gao.',
      'Fin.',
    ])
  })

  it('keeps headings apart and finds nothing in white space', () => {
    expect(split('Titre\nla suite')).toEqual(['Titre', 'la suite'])
    expect(split(' \n\t\n')).toEqual([])
  })
})
