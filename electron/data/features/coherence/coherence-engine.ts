import type { PreparedMessages } from '../../../../shared/coherence/align/prepared-messages.ts'
import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import type { CheckerResources } from '../../../../shared/coherence/engine/create-checker.ts'
import type { Profile } from '../../../../shared/coherence/engine/profile-schema.ts'
import type { ProfileId } from '../../../../shared/contract/rules-contract.ts'
import { loadProfiles } from '../../resources/load-profiles.ts'
import type { Ladders } from '../../../../shared/domain/ladders.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import type { CoherenceEngine } from '../../coherence-engine.ts'
import { standingMessages } from '../messages/queries/standing-messages.ts'

export function createCoherenceEngine(
  lexiconsFolder: string,
  profilesFolder: string,
  ownLadders: () => Ladders | null,
): CoherenceEngine {
  let drafted: { readonly key: string; readonly checker: Promise<Checker> } | null = null
  let profiles: ReadonlyMap<ProfileId, Profile> | null = null
  let lexicons: Promise<CheckerResources> | null = null
  let checker: Promise<Checker> | null = null
  const prepared = new Map<string | null, PreparedMessages>()
  return {
    checker: () => {
      lexicons ??= readLexicons(lexiconsFolder)
      checker ??= makeChecker(lexicons, ownLadders(), null)
      return checker
    },
    messages: (open, made, topicId) => {
      const known = prepared.get(topicId)
      if (known !== undefined) return known
      const messages = made.prepare(standingMessages(open.database, topicId, ['approved', 'superseded']))
      prepared.set(topicId, messages)
      return messages
    },
    resources: () => (lexicons ??= readLexicons(lexiconsFolder)),
    draft: (ladders, language) => {
      const key = JSON.stringify([language, ladders])
      if (drafted?.key === key) return drafted.checker
      lexicons ??= readLexicons(lexiconsFolder)
      drafted = { key, checker: makeChecker(lexicons, ladders, language) }
      return drafted.checker
    },
    forgetChecker: () => {
      prepared.clear()
      checker = null
      drafted = null
    },
    profiles: () => (profiles ??= loadProfiles(profilesFolder)),
    forgetMessages: () => {
      prepared.clear()
    },
    forgetAll: () => {
      prepared.clear()
      checker = null
      drafted = null
    },
  }
}

// The engine and its lexicons are read after the first window is up, not before.
async function readLexicons(folder: string): Promise<CheckerResources> {
  const { loadLexicons } = await import('../../resources/load-lexicons.ts')
  return loadLexicons(folder)
}

async function makeChecker(
  resources: Promise<CheckerResources>,
  ladders: Ladders | null,
  language: Language | null,
): Promise<Checker> {
  const { createChecker } = await import('../../../../shared/coherence/engine/create-checker.ts')
  const { withLadders } = await import('../../../../shared/coherence/extract/with-ladders.ts')
  const { lexicons, ...rest } = await resources
  const merged = ladders === null ? lexicons : withLadders(lexicons, ladders)
  const spoken = language === null ? merged : new Map([...merged].filter(([known]) => known === language))
  return createChecker({ ...rest, lexicons: spoken })
}
