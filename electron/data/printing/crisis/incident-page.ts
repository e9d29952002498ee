import type { Printable } from '../../../../shared/contract/printable.ts'
import type { IncidentState } from '../../../../shared/domain/crisis/engine/incident-state.ts'
import { replay } from '../../../../shared/domain/crisis/engine/replay.ts'
import { anchorCode } from '../../../../shared/domain/crisis/log/anchor/anchor-code.ts'
import type { Exercise } from '../../../../shared/domain/crisis/model/exercise.ts'
import { logPage } from '../../../../shared/domain/crisis/paper/log-page.ts'
import { mapPage } from '../../../../shared/domain/crisis/paper/map-page.ts'
import type { PaperPage } from '../../../../shared/domain/crisis/paper/paper-page.ts'
import { paperWordsOf } from '../../../../shared/domain/crisis/paper/paper-words-of.ts'
import { plain } from '../../../../shared/domain/crisis/paper/plain.ts'
import { reviewPage } from '../../../../shared/domain/crisis/paper/review-page.ts'
import { sitrepOf } from '../../../../shared/domain/crisis/paper/sitrep-of.ts'
import { sitrepPage } from '../../../../shared/domain/crisis/paper/sitrep-page.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { findExercise } from '../../features/exercises/queries.ts'
import { ownKey } from '../../features/incidents/commands.ts'
import { incidentBundle, type IncidentBundle } from '../../features/incidents/export/incident-bundle.ts'
import { personNames } from '../../features/incidents/export/person-names.ts'
import { redaction } from '../../features/incidents/export/redaction/redaction.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { found } from '../../wrappers/found.ts'

type Asked = Extract<Printable, { kind: 'sitrep' | 'incident-review' | 'incident-log' }>

/** A page of an incident; redacted, it has no code either: with it a guess at what was taken out could be proved. */
export function incidentPage(open: OpenWorkspace, asked: Asked): PaperPage {
  const bundle = incidentBundle(open.database, asked.incidentId)
  if (!asked.redacted) return pageOf(open, bundle, asked, personNames(open.database, bundle.entries))
  const { scrub, persons, entries } = redaction(open.database, bundle)
  const shown = asked.kind === 'incident-log' ? { ...bundle, entries } : bundle
  const page = mapPage(pageOf(open, shown, asked, persons), scrub)
  const [title, ...rest] = page.blocks.filter(({ kind }) => kind !== 'code')
  const note = { kind: 'text' as const, text: plain(paperWordsOf(asked.language).redacted), style: 'strong' as const }
  return { ...page, blocks: title === undefined ? [note] : [title, note, ...rest] }
}

function pageOf(
  open: OpenWorkspace,
  { header, playbook, entries }: IncidentBundle,
  asked: Asked,
  persons: ReadonlyMap<string, string>,
): PaperPage {
  const now = open.now().toISOString()
  const { language } = asked
  const last = entries.at(-1)
  const { state } = replay(playbook, entries)
  if (last === undefined || state.incident === null)
    throw new AppError('not-found', 'The log has no declaration', { kind: 'incident' })
  switch (asked.kind) {
    case 'incident-log':
      return logPage({ incident: state.incident, entries, anchor: anchorCode(last), language })
    case 'incident-review':
      return reviewPage({
        state: asked.redacted ? forOutside(state) : state,
        entries,
        anchor: anchorCode(last),
        language,
        objectives: objectivesOf(open, header, state),
        now,
      })
    case 'sitrep': {
      const pair = found(sitrepOf(playbook, entries, asked.number, now), 'sitrep', String(asked.number))
      const covered = entries.filter(({ seq }) => seq <= pair.content.untilSeq)
      const head = covered.at(-1) ?? last
      return sitrepPage({ ...pair, state: replay(playbook, covered).state, persons, anchor: anchorCode(head), language })
    }
  }
}

/** Without what an animator wrote beside a score, and without who is to do what: somebody's name, known here or not. */
function forOutside({ review, ...state }: IncidentState): IncidentState {
  const scores = new Map([...state.scores].map(([id, score]) => [id, { ...score, comment: '' }]))
  const actions = review?.actions.map((action) => ({ ...action, owner: '' })) ?? []
  return { ...state, scores, review: review === null ? null : { ...review, actions } }
}

/** What the exercise was to show, once it is over; nothing for a log that came by file and says that it was ours. */
function objectivesOf(
  open: OpenWorkspace,
  { publicKey }: IncidentBundle['header'],
  { incident, status }: IncidentState,
): Exercise['objectives'] {
  const id = incident?.exerciseId ?? null
  if (id === null || publicKey !== ownKey(open) || (status !== 'closed' && status !== 'reviewed')) return []
  return findExercise(open.database, id)?.exercise.objectives ?? []
}
