import type { RuleId } from '../model/finding.ts'
import type { Profile, RuleSetting } from './profile-schema.ts'

/** What of a text decides which overrides count. */
export interface ProfiledText {
  readonly mission?: string | undefined
  readonly documentType?: string | undefined
}

function named(list: readonly string[] | undefined, value: string | undefined): boolean {
  return list === undefined || (value !== undefined && list.includes(value))
}

/** The rules that a profile sets for a text; later overrides win. A rule that is absent keeps its own severity. */
export function profileSettings(
  { rules, overrides }: Profile,
  { mission, documentType }: ProfiledText,
): ReadonlyMap<RuleId, RuleSetting> {
  const settings = new Map<RuleId, RuleSetting>()
  const counting = overrides.filter(
    (override) => named(override.missions, mission) && named(override.documentTypes, documentType),
  )
  for (const table of [rules, ...counting.map((override) => override.rules)])
    for (const [rule, setting] of Object.entries(table)) if (setting !== undefined) settings.set(rule as RuleId, setting)
  return settings
}
