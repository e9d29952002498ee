import type { ProfileId, RuleChange } from '../../../../shared/contract/rules-contract.ts'
import type { DocumentType } from '../../../../shared/domain/document.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { readRuleProfiles, writeRuleProfiles } from './queries.ts'

interface Assignment {
  readonly documentType: DocumentType
  readonly profile: ProfileId | null
}

type Setting = Omit<RuleChange, 'setting'> & { readonly setting: RuleChange['setting'] | null }

/** Chooses the profile of a document type; answers with the one before. */
export function assignProfile({ database }: OpenWorkspace, { documentType, profile }: Assignment) {
  const stored = readRuleProfiles(database)
  writeRuleProfiles(database, { ...stored, profiles: { ...stored.profiles, [documentType]: profile } })
  return { before: stored.profiles[documentType] }
}

/** Sets one rule for a type and a mission, or forgets what was set; answers with the setting before. */
export function setRule({ database }: OpenWorkspace, { setting, ...place }: Setting) {
  const stored = readRuleProfiles(database)
  const here = (change: RuleChange) =>
    change.rule === place.rule && change.documentType === place.documentType && change.missionId === place.missionId
  const others = stored.changes.filter((change) => !here(change))
  writeRuleProfiles(database, { ...stored, changes: setting === null ? others : [...others, { ...place, setting }] })
  return { before: stored.changes.find(here)?.setting ?? null }
}
