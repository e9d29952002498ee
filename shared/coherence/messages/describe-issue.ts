import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** Says in plain words what a schema found wrong, without the schema's own jargon. */
export function describeIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? 'is missing'
        : `must be ${article(issue.expected)}`
    case 'too_small':
      return issue.origin === 'string' ? 'must not be empty' : issue.message
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`
    case 'unrecognized_keys':
      return `unknown ${issue.keys.length > 1 ? 'keys' : 'key'} ${issue.keys.join(', ')}`
    case 'invalid_union':
      return 'does not have an accepted form'
    default:
      return issue.message
  }
}

function article(type: string): string {
  const word = type === 'object' || type === 'record' ? 'object' : type
  return /^[aeio]/.test(word) ? `an ${word}` : `a ${word}`
}
