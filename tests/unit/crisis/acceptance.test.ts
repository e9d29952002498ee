import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const PROMISES = 20

/** The rows of the table in the README of the crisis room's engine. */
const rows = readFileSync(join(ROOT, 'shared/domain/crisis/README.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, , test]) => test?.startsWith('`tests/'))
  .map(([, promise = '', test = '', title = '']) => ({ promise, file: test.replaceAll('`', ''), title }))

describe('what the crisis room promises', () => {
  it('is a list in which no promise is left out', () => {
    expect(new Set(rows.map(({ promise }) => promise)).size).toBe(PROMISES)
  })

  it.each(rows)('$promise: $title', ({ file, title }) => {
    const path = join(ROOT, file)
    expect(existsSync(path), file).toBe(true)
    expect(title.length).toBeGreaterThan(10)
    expect(readFileSync(path, 'utf8')).toContain(title)
  })
})
