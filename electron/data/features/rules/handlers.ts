import { profileSettings } from '../../../../shared/coherence/engine/profile-settings.ts'
import { type DocumentType, documentTypeSchema } from '../../../../shared/domain/document.ts'
import type { Implementer } from '../../implementer.ts'
import { announced } from '../../wrappers/announced.ts'
import { audited } from '../../wrappers/audited.ts'
import { transactional } from '../../wrappers/transactional.ts'
import { unlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import type { CoherenceEngine } from '../../coherence-engine.ts'
import { assignProfile, setRule } from './commands.ts'
import { readRuleProfiles } from './queries.ts'

/** Which rules count for which texts. Every change is a line of the audit trail and makes the numbers of findings anew. */
export function rulesHandlers({ rules }: Implementer, door: WorkspaceDoor, profiles: CoherenceEngine['profiles']) {
  const assign = transactional(
    audited(assignProfile, ({ before }, { documentType, profile }) => ({
      action: 'rules.profile-chosen',
      entityId: documentType,
      detail: { type: documentType, from: before ?? 'none', to: profile ?? 'none' },
    })),
  )
  const set = transactional(
    audited(setRule, ({ before }, { documentType, missionId, rule, setting }) => ({
      action: 'rules.changed',
      entityId: rule,
      detail: {
        rule,
        type: documentType ?? 'all',
        ...(missionId === null ? {} : { missionId }),
        from: before ?? 'profile',
        to: setting ?? 'profile',
      },
    })),
  )
  return {
    get: rules.get.handler(
      unlocked(door, ({ database }) => {
        const stored = readRuleProfiles(database)
        const shipped = (documentType: DocumentType) => {
          const id = stored.profiles[documentType]
          const profile = id === null ? undefined : profiles().get(id)
          return profile === undefined ? {} : Object.fromEntries(profileSettings(profile, { documentType }))
        }
        const byType = Object.fromEntries(documentTypeSchema.options.map((type) => [type, shipped(type)]))
        return { ...stored, shipped: byType as Record<DocumentType, ReturnType<typeof shipped>> }
      }),
    ),
    assign: rules.assign.handler(
      unlocked(
        door,
        announced(['rules'], assign, () => null),
      ),
    ),
    set: rules.set.handler(
      unlocked(
        door,
        announced(['rules'], set, () => null),
      ),
    ),
  }
}
