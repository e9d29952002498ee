import type { Finding } from '../model/finding.ts'

/** What the first part of a gazetteer's id says of the name. */
const KINDS = { country: 'country', city: 'place', region: 'place', org: 'organisation', person: 'person' } as const

export type NamedKind = (typeof KINDS)[keyof typeof KINDS]

function kindOf(id: string): NamedKind | undefined {
  return Object.entries(KINDS).find(([start]) => id.startsWith(`${start}:`))?.[1]
}

/** What both names of a name that differs name ("city:gao"): a place is no actor. Null for other findings and mixed kinds. */
export function namedKind({ rule, expected, actual }: Pick<Finding, 'rule' | 'expected' | 'actual'>): NamedKind | null {
  const kind = rule === 'actor-mismatch' ? kindOf(expected) : undefined
  return kind === undefined || kind !== kindOf(actual) ? null : kind
}
