import type { z } from 'zod'
import type { RowProblem } from './row-problem.ts'

type Issue = z.core.$ZodIssue

/** Says in plain words what a schema found wrong, without the schema's own jargon. */
export function describeIssue(issue: Issue): RowProblem {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? { code: 'missing', values: {}, problem: 'is missing' }
        : { code: 'wrong-type', values: {}, problem: `must be ${article(issue.expected)}` }
    case 'too_small':
      return issue.origin === 'string'
        ? { code: 'empty', values: {}, problem: 'must not be empty' }
        : { code: 'wrong-form', values: {}, problem: issue.message }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ')
      return { code: 'not-one-of', values: { values }, problem: `must be one of ${values}` }
    }
    case 'unrecognized_keys': {
      const values = issue.keys.join(', ')
      return { code: 'unknown-keys', values: { values }, problem: `unknown ${issue.keys.length > 1 ? 'keys' : 'key'} ${values}` }
    }
    case 'invalid_union':
      return { code: 'wrong-form', values: {}, problem: 'does not have an accepted form' }
    case 'custom':
      // The one refinement of the format: a statement in no language at all.
      return { code: 'no-statement', values: {}, problem: issue.message }
    default:
      return { code: 'wrong-form', values: {}, problem: issue.message }
  }
}

function article(type: string): string {
  const word = type === 'object' || type === 'record' ? 'object' : type
  return /^[aeio]/.test(word) ? `an ${word}` : `a ${word}`
}
