import { assert, constantFrom, property, string } from 'fast-check'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { shortUnspaced, toMatch } from '../../../electron/data/db/full-text/to-match.ts'

describe('what a person typed', () => {
  it('becomes quoted words, the last one open', () => {
    expect(toMatch('mali gao')).toEqual({ kind: 'words', expression: '"mali" "gao" *', pieces: ['mali', 'gao'] })
    expect(toMatch('北京会议 讲话会')).toEqual({
      kind: 'trigrams',
      expression: '"北京会议" "讲话会"',
      pieces: ['北京会议', '讲话会'],
    })
    expect(toMatch(' ,;" ')).toBeNull()
    expect(shortUnspaced('北京')).toBe('北京')
    expect(shortUnspaced('Mali')).toBeNull()
  })

  it('never makes an expression that FTS5 refuses', () => {
    const database = new Database(':memory:')
    database.exec(
      `CREATE VIRTUAL TABLE words USING fts5 (text); CREATE VIRTUAL TABLE trigrams USING fts5 (text, tokenize = 'trigram')`,
    )
    assert(
      property(string({ unit: 'binary' }), constantFrom('', '北', '北京会', '"', ' AND '), (typed, more) => {
        const match = toMatch(typed + more)
        if (match !== null) database.prepare(`SELECT 1 FROM ${match.kind} WHERE text MATCH ?`).all(match.expression)
      }),
      { numRuns: 2000 },
    )
  })
})
