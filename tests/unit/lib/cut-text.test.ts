import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../shared/coherence/report/to-text-excerpt.ts'
import { cutText } from '../../../shared/lib/cut-text.ts'

/** Half of a character: in a pattern that reads characters, a pair is none. */
const HALF = /\p{Surrogate}/u

describe('cutText', () => {
  it('cuts between characters, never inside one', () => {
    const text = 'a😀b😀c'
    expect(cutText(text, 0, 2)).toBe('a😀')
    expect(cutText(text, 2, 5)).toBe('😀b😀')
    expect(cutText(text, 1, 3)).toBe('😀')
    expect(cutText(text, 0, text.length)).toBe(text)
    expect(cutText('', 0, 0)).toBe('')
  })

  it('leaves a half that stands alone as it is', () => {
    expect(cutText('a\ud83d', 0, 1)).toBe('a')
    expect(cutText('\ude00a', 0, 1)).toBe('\ude00')
  })

  it('holds for the excerpts of a report, however the words are packed', () => {
    const text = `${'😀'.repeat(60)}ab${'😀'.repeat(60)}`
    expect(excerpt(text, { start: 120, end: 121 })).not.toMatch(HALF)
    expect(excerpt(text, { start: 121, end: 122 })).not.toMatch(HALF)
  })
})
