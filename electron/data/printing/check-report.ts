import type { CheckResult } from '../../../shared/contract/coherence-contract.ts'
import type { PrintLanguage } from '../../../shared/contract/printable.ts'
import { quoteSpeakers } from '../../../shared/coherence/report/html/quote-speakers.ts'
import { toHtml } from '../../../shared/coherence/report/html/to-html.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import { checkText } from '../features/coherence/check-text.ts'
import type { CoherenceEngine } from '../coherence-engine.ts'
import { firstActor } from '../features/audit/queries.ts'
import { listWaivers } from '../features/coherence/queries.ts'
import { requireHead } from '../features/documents/commands.ts'
import { findHead, findText } from '../features/documents/queries.ts'
import { readDocument } from '../features/documents/version-commands.ts'
import { findMission } from '../features/missions/queries.ts'
import { findTopic } from '../features/topics/queries.ts'
import type { OpenWorkspace } from '../open-workspace.ts'
import { finishInTurns } from '../wrappers/finish-in-turns.ts'
import { requireUnlocked, type WorkspaceDoor } from '../wrappers/unlocked.ts'

/** The check of a stored text as a page for people, made anew from what is stored. */
export async function checkReport(
  door: WorkspaceDoor,
  engine: CoherenceEngine,
  documentId: string,
  language: PrintLanguage,
  signal?: AbortSignal,
): Promise<string> {
  requireUnlocked(door)
  const checker = await engine.checker()
  const open = requireUnlocked(door)
  const head = requireHead(open, documentId)
  const text = findText(open.database, documentId) ?? ''
  const spoken = plainText(readDocument(open, documentId).body)
  const prepared = engine.messages(open, checker, head.topicId)
  const { profiles } = engine
  const asked = { head, text, language: head.language, topicId: head.topicId, profiles }
  const checked = await finishInTurns(door, checkText(open, checker, prepared, asked), signal)
  return toHtml(
    {
      title: head.title,
      head: {
        type: head.type,
        status: head.status,
        topic: findTopic(open.database, head.topicId ?? '')?.name ?? null,
        mission: findMission(open.database, head.missionId ?? '')?.name ?? null,
        author: firstActor(open.database, documentId),
      },
      document: checked.report,
      profile: checked.profile,
      text,
      speakers: quoteSpeakers(spoken.text.length === text.length ? spoken.blocks : []),
      points: prepared.points.map(({ message }) => message),
      names: quotedTitles(open, checked.report),
      waivers: listWaivers(open.database, documentId),
      now: open.now().toISOString(),
      // The person reads it with the clock of this machine.
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
    language,
  )
}

/** The titles of the texts that findings quote beside this one: the original of a translation. */
function quotedTitles(open: OpenWorkspace, { findings }: CheckResult['report']): ReadonlyMap<string, string> {
  const quoted = new Set(findings.flatMap(({ evidence }) => evidence?.document ?? []))
  return new Map([...quoted].map((id) => [id, findHead(open.database, id)?.title ?? '']))
}
