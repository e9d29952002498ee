import type { IncidentState } from '../engine/incident-state.ts'
import { messageHash } from '../engine/message-hash.ts'
import { spokenText } from '../engine/spoken-text.ts'
import { disguises, type Disguise } from './disguises.ts'

export type MessageWarning =
  | {
      readonly code: 'fact-unverified' | 'fact-disputed' | 'fact-withdrawn' | 'fact-expired'
      readonly factId: string
      readonly claim: string
    }
  /** The message of which this is another language was changed since. */
  | { readonly code: 'stale-variant'; readonly messageId: string }
  | { readonly code: 'answer-expired'; readonly at: string }
  | { readonly code: 'ratification-late'; readonly at: string }
  | Disguise

/** What somebody must know before using a text. Warnings, not refusals: in a crisis a person decides. */
export function messageWarnings(
  { incident, messages, facts }: IncidentState,
  messageId: string,
  now: string,
): readonly MessageWarning[] {
  const message = messages.get(messageId)
  if (!message) return []
  const { content, release } = message
  const found: MessageWarning[] = []
  for (const { text: claim, factIds } of content.claims) {
    for (const factId of factIds) {
      const fact = facts.get(factId)
      if (!fact) continue
      if (fact.status !== 'confirmed') found.push({ code: `fact-${fact.status}`, factId, claim })
      else if (fact.validUntil !== null && fact.validUntil < now) found.push({ code: 'fact-expired', factId, claim })
    }
  }
  const source = content.variantOf && messages.get(content.variantOf.messageId)
  if (content.variantOf && source && messageHash(source.id, source.content) !== content.variantOf.hash) {
    found.push({ code: 'stale-variant', messageId: source.id })
  }
  if (content.qa?.expiresAt && content.qa.expiresAt < now) found.push({ code: 'answer-expired', at: content.qa.expiresAt })
  const owed = release?.emergency
  if (owed && owed.ratifiedAt === null && owed.ratifyBy < now) found.push({ code: 'ratification-late', at: owed.ratifyBy })
  const { title, qa } = content
  return [...found, ...disguises([title, qa?.question ?? '', spokenText(incident?.mode ?? null, content)].join('\n'))]
}
