import { RULE_IDS } from '../model/finding.ts'
import { describeIssue } from '../messages/describe-issue.ts'
import { type Profile, profileSchema } from './profile-schema.ts'

export type ReadProfile = { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly problem: string }

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
}

function rulesIn(value: unknown): readonly string[] {
  const { rules, overrides } = (value ?? {}) as { readonly rules?: unknown; readonly overrides?: unknown }
  const inside = Array.isArray(overrides) ? overrides.flatMap((override) => rulesIn({ rules: override?.rules })) : []
  return [...keysOf(rules), ...inside]
}

/** Reads a parsed JSON or YAML value as a profile. Rules that do not exist are named: a misspelt one must not pass for obeyed. */
export function profileOf(value: unknown): ReadProfile {
  const known: ReadonlySet<string> = new Set(RULE_IDS)
  const unknown = [...new Set(rulesIn(value).filter((rule) => !known.has(rule)))]
  if (unknown.length > 0) {
    const names = unknown.map((rule) => `"${rule}"`).join(', ')
    return { ok: false, problem: `unknown rule${unknown.length === 1 ? '' : 's'} ${names}; the rules are ${RULE_IDS.join(', ')}` }
  }
  const parsed = profileSchema.safeParse(value)
  if (parsed.success) return { ok: true, profile: parsed.data }
  const [issue] = parsed.error.issues
  const field = issue?.path.map(String).join('.') ?? ''
  const fault = issue === undefined ? 'is wrong' : describeIssue(issue).problem
  return { ok: false, problem: field === '' ? fault : `${field}: ${fault}` }
}
