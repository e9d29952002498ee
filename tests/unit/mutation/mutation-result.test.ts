import { describe, expect, it } from 'vitest'
import { readMutationResult } from '../../mutation/mutation-result.ts'

const mutant = (status: string, line = 1) => ({
  mutatorName: 'BooleanLiteral',
  replacement: 'false',
  status,
  location: { start: { line, column: 1 }, end: { line, column: 5 } },
})

describe('the result of a mutation run', () => {
  it('counts killed and timed out as detected, and ignored on neither side', () => {
    const mutants = [mutant('Killed'), mutant('Timeout'), mutant('Survived', 2), mutant('NoCoverage'), mutant('Ignored')]
    const report = { schemaVersion: '2', files: { 'shared/a.ts': { language: 'ts', source: 'true\nyes', mutants } } }
    const result = readMutationResult(JSON.stringify(report))
    expect(result).toMatchObject({ detected: 2, valid: 4 })
    expect(result.survivors).toEqual([
      'Survived shared/a.ts:2 BooleanLiteral: yes => false',
      'NoCoverage shared/a.ts:1 BooleanLiteral: true => false',
    ])
    expect(result.timeouts).toEqual(['Timeout shared/a.ts:1 BooleanLiteral: true => false'])
  })

  it('refuses what Stryker did not write', () => {
    expect(() => readMutationResult('{"files":[]}')).toThrow(/files/u)
  })
})
