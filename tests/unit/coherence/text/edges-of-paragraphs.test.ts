import { describe, expect, it } from 'vitest'
import { bodyParagraphs } from '../../../../shared/coherence/text/body-paragraphs.ts'
import { splitParagraphs } from '../../../../shared/coherence/text/split-paragraphs.ts'

const split = (text: string): readonly string[] => splitParagraphs(text).map(({ start, end }) => text.slice(start, end))
const body = (text: string) => bodyParagraphs(text, splitParagraphs(text))
const line = (length: number): string =>
  'mot '
    .repeat(length)
    .slice(0, length - 1)
    .concat('t')

describe('a line that goes on', () => {
  it('has fifty characters or more', () => {
    expect(split(`${line(50)}\nsuite`)).toHaveLength(1)
    expect(split(`${line(49)}\nsuite`)).toHaveLength(2)
  })

  it.each(['.', '!', '?', '…', ':', ';', '。', '»', '"', ')'])('does not end with %s', (mark) => {
    expect(split(`${line(60)}${mark}\nsuite`)).toHaveLength(2)
  })

  it.each(['suite', '12 morts', '« suite', '(suite', '続く'])('goes on with %s', (next) => {
    expect(split(`${line(60)}\n${next}`)).toHaveLength(1)
  })

  it.each(['Suite', '- suite', '• suite'])('does not go on with %s', (next) => {
    expect(split(`${line(60)}\n${next}`)).toHaveLength(2)
  })

  it('joins line by line, by the line before', () => {
    expect(split(`  ${line(60)}\n  ${line(60)}\n  fin`)).toHaveLength(1)
    expect(split(`${line(60)}\nfin\nsuite`)).toEqual([`${line(60)}\nfin`, 'suite'])
  })
})

describe('what is longer than any paragraph', () => {
  it('stays whole up to 50,000 characters', () => {
    expect(split('é'.repeat(50_000))).toHaveLength(1)
    expect(split('é'.repeat(50_001)).map(({ length }) => length)).toEqual([50_000, 1])
  })

  it('is cut behind its last sentence, else at a space', () => {
    const sentences = 'Une phrase de texte. '.repeat(3_000).trim()
    const pieces = split(sentences)
    expect(pieces.every((piece) => piece.endsWith('.') && piece.startsWith('Une'))).toBe(true)
    expect(pieces.join(' ')).toBe(sentences)
    const words = 'mot '.repeat(15_000).trim()
    expect(split(words).join(' ')).toBe(words)
    expect(split(words).every((piece) => piece.startsWith('mot') && piece.endsWith('mot'))).toBe(true)
  })

  it('is never cut inside a character', () => {
    const pieces = split(`a${'😀'.repeat(30_000)}`)
    expect(pieces.length).toBeGreaterThan(1)
    for (const piece of pieces) expect(piece).not.toMatch(/\p{Surrogate}/u)
  })
})

describe('the body of a text', () => {
  const PROSE = `${line(39)}.`
  it('is made of paragraphs that end like a sentence and have forty characters', () => {
    expect(PROSE).toHaveLength(40)
    expect(body(PROSE).count).toBe(1)
    expect(body(PROSE.slice(1)).count).toBe(0)
    expect(body(line(80)).count).toBe(0)
    expect(body(`${line(60)}. »`).count).toBe(1)
    expect(body(`${'平和'.repeat(7)}。`).count).toBe(1)
    expect(body(`${'平'.repeat(13)}。`).count).toBe(0)
  })

  it('counts lines of one block as one where blank lines separate blocks', () => {
    expect(body(`${PROSE}\n${PROSE}`).count).toBe(2)
    expect(body(`${PROSE}\n${PROSE}\n\n${PROSE}`).count).toBe(2)
    expect(body(`${PROSE}\n \t\n${PROSE}`).count).toBe(2)
  })

  it('ranks an offset by its paragraph, a heading by what it heads', () => {
    const text = `Titre\n\n${PROSE}\n\nSous-titre\n\n${PROSE}\n\nSignature`
    const { rankAt, count } = body(text)
    expect(count).toBe(2)
    expect(rankAt(0)).toBe(1)
    expect(rankAt(text.indexOf(PROSE))).toBe(1)
    expect(rankAt(text.indexOf(PROSE) + 39)).toBe(1)
    expect(rankAt(text.indexOf('Sous'))).toBe(2)
    expect(rankAt(text.lastIndexOf(PROSE) + 39)).toBe(2)
    expect(rankAt(text.indexOf('Signature'))).toBe(3)
  })
})
