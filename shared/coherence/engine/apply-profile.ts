import type { RuleId } from '../model/finding.ts'
import type { DocumentReport } from '../model/report.ts'
import type { Profile, RuleSetting } from './profile-schema.ts'

/** What of a text decides which overrides count. */
export interface ProfiledText {
  readonly mission?: string | undefined
  readonly documentType?: string | undefined
}

function named(list: readonly string[] | undefined, value: string | undefined): boolean {
  return list === undefined || (value !== undefined && list.includes(value))
}

function settingsFor({ rules, overrides }: Profile, { mission, documentType }: ProfiledText): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>()
  const counting = overrides.filter(
    (override) => named(override.missions, mission) && named(override.documentTypes, documentType),
  )
  for (const table of [rules, ...counting.map((override) => override.rules)])
    for (const [rule, setting] of Object.entries(table)) if (setting !== undefined) settings.set(rule, setting)
  return settings
}

/**
 * A report as a profile wants it, as the last step of a check: findings of rules that are off are gone, the others take
 * the severity that it names. Coverage, spans, confidence and fingerprints stay, so waivers hold under any profile.
 */
export function applyProfile(report: DocumentReport, profile: Profile, text: ProfiledText): DocumentReport {
  const settings = settingsFor(profile, text)
  const isOn = (rule: RuleId | string): boolean => settings.get(rule) !== 'off'
  return {
    ...report,
    findings: report.findings.flatMap((finding) => {
      const setting = settings.get(finding.rule)
      if (setting === 'off') return []
      return [setting === undefined ? finding : { ...finding, severity: setting }]
    }),
    checked: report.checked.filter(isOn),
  }
}
