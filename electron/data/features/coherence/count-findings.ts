import { drain } from '../../../../shared/lib/drain.ts'
import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { checkText } from './check-text.ts'
import type { CoherenceEngine } from '../../coherence-engine.ts'
import { findHead, findText, uncheckedDocumentIds } from '../documents/queries.ts'
import { standingMessages } from '../messages/queries/standing-messages.ts'

/** Checks every text of a workspace that was just made, so that its first screen is right from the start. Tells nobody. */
export function countFindings(open: OpenWorkspace, checker: Checker, profiles: CoherenceEngine['profiles']): void {
  const silent: OpenWorkspace = { ...open, publish: () => undefined }
  const prepared = new Map<string | null, ReturnType<Checker['prepare']>>()
  for (const id of uncheckedDocumentIds(open.database)) {
    const head = findHead(open.database, id)
    if (head === null) continue
    const messages =
      prepared.get(head.topicId) ?? checker.prepare(standingMessages(open.database, head.topicId, ['approved', 'superseded']))
    prepared.set(head.topicId, messages)
    const text = findText(open.database, id) ?? ''
    drain(checkText(silent, checker, messages, { head, text, language: head.language, topicId: head.topicId, profiles }))
  }
}
