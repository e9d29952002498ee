import type { RuleId } from '../model/finding.ts'
import type { DocumentReport } from '../model/report.ts'
import type { Profile } from './profile-schema.ts'
import { type ProfiledText, profileSettings } from './profile-settings.ts'

/**
 * A report as a profile wants it, as the last step of a check: findings of rules that are off are gone, the others take
 * the severity that it names. Coverage, spans, confidence and fingerprints stay, so waivers hold under any profile.
 */
export function applyProfile(report: DocumentReport, profile: Profile, text: ProfiledText): DocumentReport {
  const settings = profileSettings(profile, text)
  const isOn = (rule: string): boolean => settings.get(rule as RuleId) !== 'off'
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
