import { describe, expect, it } from 'vitest'
import { codeLines } from '../../mutation/code-lines.ts'

const SOURCE = `import { a } from './a.ts'

/** A comment
 * of two lines. */
export function double(value: number): number {
  // twice
  return value * 2
}
`

describe('the lines that may be mutated', () => {
  it('are those with code, counted from 1', () => {
    expect(codeLines('x.ts', SOURCE)).toEqual([
      { file: 'x.ts', line: 5 },
      { file: 'x.ts', line: 7 },
    ])
  })

  it('are none in a file of types only', () => {
    expect(codeLines('t.ts', "export interface T {\n  readonly a: string\n}\nexport type { U } from './u.ts'\n")).toEqual([])
  })
})
