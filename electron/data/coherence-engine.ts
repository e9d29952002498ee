import type { PreparedMessages } from '../../shared/coherence/align/prepared-messages.ts'
import type { Checker } from '../../shared/coherence/engine/checker.ts'
import type { CheckerResources } from '../../shared/coherence/engine/create-checker.ts'
import type { Profile } from '../../shared/coherence/engine/profile-schema.ts'
import type { ProfileId } from '../../shared/contract/rules-contract.ts'
import type { Ladders } from '../../shared/domain/ladders.ts'
import type { Language } from '../../shared/domain/language.ts'
import type { OpenWorkspace } from './open-workspace.ts'

/** The checker of this process with the messages of the workspace, both made when first needed. */
export interface CoherenceEngine {
  readonly checker: () => Promise<Checker>
  /** The messages of a topic, or all for null, ready to compare. Asks the checker, so await `checker` first. */
  readonly messages: (open: OpenWorkspace, checker: Checker, topicId: string | null) => PreparedMessages
  /** The rule profiles that came with the program. */
  readonly profiles: () => ReadonlyMap<ProfileId, Profile>
  /** What the checker is made of, as it came with the program. */
  readonly resources: () => Promise<CheckerResources>
  /** A checker with ladders that are not saved, of one language or of all; the last one made is kept. */
  readonly draft: (ladders: Ladders, language: Language | null) => Promise<Checker>
  /** Ladders changed: the checker is made anew. */
  readonly forgetChecker: () => void
  /** Talking points or terms changed. */
  readonly forgetMessages: () => void
  /** The workspace was locked: nothing that was read of it stays in memory. */
  readonly forgetAll: () => void
}
