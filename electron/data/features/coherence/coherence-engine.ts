import type { PreparedMessages } from '../../../../shared/coherence/align/prepared-messages.ts'
import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import type { CheckerResources } from '../../../../shared/coherence/engine/create-checker.ts'
import type { Profile } from '../../../../shared/coherence/engine/profile-schema.ts'
import type { ProfileId } from '../../../../shared/contract/rules-contract.ts'
import { loadProfiles } from '../../resources/load-profiles.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { standingMessages } from '../messages/queries/standing-messages.ts'

/** The checker of this process with the messages of the workspace, both made when first needed. */
export interface CoherenceEngine {
  readonly checker: () => Promise<Checker>
  /** The messages of a topic, or all for null, ready to compare. Asks the checker, so await `checker` first. */
  readonly messages: (open: OpenWorkspace, checker: Checker, topicId: string | null) => PreparedMessages
  /** The rule profiles that came with the program. */
  readonly profiles: () => ReadonlyMap<ProfileId, Profile>
  /** Talking points or terms changed. */
  readonly forgetMessages: () => void
  /** The workspace was locked: nothing that was read of it stays in memory. */
  readonly forgetAll: () => void
}

export function createCoherenceEngine(lexiconsFolder: string, profilesFolder: string): CoherenceEngine {
  let profiles: ReadonlyMap<ProfileId, Profile> | null = null
  let lexicons: Promise<CheckerResources> | null = null
  let checker: Promise<Checker> | null = null
  const prepared = new Map<string | null, PreparedMessages>()
  return {
    checker: () => {
      lexicons ??= readLexicons(lexiconsFolder)
      checker ??= makeChecker(lexicons)
      return checker
    },
    messages: (open, made, topicId) => {
      const known = prepared.get(topicId)
      if (known !== undefined) return known
      const messages = made.prepare(standingMessages(open.database, topicId, ['approved', 'superseded']))
      prepared.set(topicId, messages)
      return messages
    },
    profiles: () => (profiles ??= loadProfiles(profilesFolder)),
    forgetMessages: () => {
      prepared.clear()
    },
    forgetAll: () => {
      prepared.clear()
      checker = null
    },
  }
}

// The engine and its lexicons are read after the first window is up, not before.
async function readLexicons(folder: string): Promise<CheckerResources> {
  const { loadLexicons } = await import('../../resources/load-lexicons.ts')
  return loadLexicons(folder)
}

async function makeChecker(resources: Promise<CheckerResources>): Promise<Checker> {
  const { createChecker } = await import('../../../../shared/coherence/engine/create-checker.ts')
  return createChecker(await resources)
}
