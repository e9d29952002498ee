import { profileSettings } from '../../../../shared/coherence/engine/profile-settings.ts'
import type { Profile } from '../../../../shared/coherence/engine/profile-schema.ts'
import { RULE_IDS } from '../../../../shared/coherence/model/finding.ts'
import type { AppliedProfile, ProfileId, RuleProfiles } from '../../../../shared/contract/rules-contract.ts'
import type { DocumentType } from '../../../../shared/domain/document.ts'

interface ProfiledDocument {
  readonly documentType: DocumentType
  readonly missionId: string | null
  readonly mission: string | undefined
}

const NO_PROFILE: Profile = { format: 'unisson-profile/1', name: 'none', description: '', rules: {}, overrides: [] }

/**
 * The profile of a text with what the workspace changed in it. What is said of a type wins over what is said of all
 * texts, what is said of a mission over both, and what is said of that type in that mission over everything.
 */
export function profileFor(
  shipped: ReadonlyMap<ProfileId, Profile>,
  { profiles, changes }: RuleProfiles,
  { documentType, missionId, mission }: ProfiledDocument,
): { readonly profile: Profile; readonly applied: AppliedProfile } {
  const id = profiles[documentType]
  const from = (id === null ? undefined : shipped.get(id)) ?? NO_PROFILE
  const own = changes
    .filter((change) => change.documentType === null || change.documentType === documentType)
    .filter((change) => change.missionId === null || change.missionId === missionId)
    .toSorted((left, right) => weight(left) - weight(right))
  const overrides = [...from.overrides, ...own.map(({ rule, setting }) => ({ rules: { [rule]: setting } }))]
  const profile = { ...from, overrides }
  const settings = profileSettings(profile, { documentType, mission })
  const off = RULE_IDS.filter((rule) => settings.get(rule) === 'off')
  return { profile, applied: { id, off, changed: own.length > 0 } }
}

function weight({ documentType, missionId }: RuleProfiles['changes'][number]): number {
  return (documentType === null ? 0 : 1) + (missionId === null ? 0 : 2)
}
