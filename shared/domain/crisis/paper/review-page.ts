import type { CrisisEntry } from '../engine/crisis-entry.ts'
import type { IncidentState } from '../engine/incident-state.ts'
import type { Exercise } from '../model/exercise.ts'
import { reviewMetrics, type ReviewMetrics } from '../views/review-metrics.ts'
import { inLanguage } from './in-language.ts'
import type { PaperBlock, PaperCell, PaperPage } from './paper-page.ts'
import { paperDay } from './paper-day.ts'
import { paperTime } from './paper-time.ts'
import { paperWordsOf } from './paper-words-of.ts'
import type { PaperWords } from './paper-words.ts'
import { plain } from './plain.ts'

export interface ReviewSource {
  readonly state: IncidentState
  /** Of which `state` is the fold. */
  readonly entries: readonly CrisisEntry[]
  readonly anchor: string
  readonly language: PaperPage['language']
  /** Of the exercise that was played; none outside one, and none while it runs: they would tell what is watched. */
  readonly objectives: readonly Pick<Exercise['objectives'][number], 'id' | 'title'>[]
  /** ISO; ends what has not ended. */
  readonly now: string
}

interface Bar {
  readonly label: string
  readonly value: number | null
  readonly target: number | null
}

const heading = (text: string): PaperBlock => ({ kind: 'heading', level: 2, heading: plain(text), newPage: false })

/** The after-action review: figures with their charts, each chart with its table, what was found, what will change. Nobody is named in a figure. */
export function reviewPage({ state, entries, anchor, language, objectives, now }: ReviewSource): PaperPage {
  const words = paperWordsOf(language)
  const metrics = reviewMetrics(state, entries, now)
  const { incident } = state
  const zones = incident ?? { zone: 'UTC', capitalZone: 'UTC' }
  const time = (instant: string): string => paperTime(instant, zones, language)
  const ends = state.closed === null ? '…' : time(state.closed.at)
  return {
    title: `${words.review.title} – ${incident?.title ?? ''}`,
    language,
    running: `${words.review.title} · ${incident?.title ?? ''}`,
    mode: incident?.mode ?? null,
    blocks: [
      { kind: 'heading', level: 1, heading: plain(words.review.title), newPage: false },
      { kind: 'text', text: plain(incident?.title ?? ''), style: 'strong' },
      {
        kind: 'text',
        text: plain(`${words.review.period}\u00a0: ${incident === null ? '' : time(incident.awareAt)} → ${ends}`),
        style: 'plain',
      },
      { kind: 'text', text: plain(signature(entries, state, words, time)), style: 'strong' },
      { kind: 'text', text: plain(words.review.about), style: 'plain' },
      { kind: 'code', label: words.anchor, code: anchor },
      ...times(metrics, state, words, language),
      ...tasks(metrics, words, language),
      ...counts(metrics, words, language),
      ...quiet(metrics, words, time, language),
      ...scores(objectives, state, words),
      ...improvement(state, words, language),
    ],
  }
}

/** Who ended the review in their own name, and when: a review that was reopened meanwhile is not signed. */
function signature(
  entries: readonly CrisisEntry[],
  { status }: IncidentState,
  words: PaperWords,
  time: (instant: string) => string,
): string {
  const signed = status === 'reviewed' ? entries.findLast(({ kind }) => kind === 'incident.reviewed') : undefined
  return signed === undefined ? words.review.notSigned : words.review.signed(signed.author.name, time(signed.happenedAt))
}

/** The chart, then the same in words. */
function chart(
  title: string,
  unit: string,
  bars: readonly Bar[],
  words: PaperWords,
  heads: readonly string[],
  language: PaperPage['language'],
): readonly PaperBlock[] {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const hasTarget = heads.length === 3
  return [
    heading(title),
    { kind: 'bars', title, unit, bars },
    {
      kind: 'table',
      heads,
      rows: bars.map(({ label, value, target }): readonly PaperCell[] => [
        [plain(label)],
        [{ ...plain(value === null ? words.review.notReached : number.format(value)), strong: true }],
        ...(hasTarget ? [[plain(target === null ? '–' : number.format(target))]] : []),
      ]),
      widths: [null, 34, ...(hasTarget ? [34] : [])],
      style: 'grid',
    },
  ]
}

function times(
  metrics: ReviewMetrics,
  { playbook }: IncidentState,
  words: PaperWords,
  language: PaperPage['language'],
): readonly PaperBlock[] {
  const { minutesTo } = words.review
  const own = metrics.own
  const title = playbook.metric === null ? null : inLanguage(playbook.metric.title, language)
  const bars: readonly Bar[] = [
    { label: minutesTo.minutesToActivate, value: metrics.minutesToActivate, target: null },
    { label: minutesTo.minutesToFirstApproval, value: metrics.minutesToFirstApproval, target: null },
    { label: minutesTo.minutesToFirstStatement, value: metrics.minutesToFirstStatement, target: null },
    ...(own === null || title === null ? [] : [{ label: title.text, value: own.minutes, target: own.targetMinutes }]),
  ]
  return chart(
    words.review.times,
    'min',
    bars,
    words,
    [words.review.measure, words.review.minutes, words.review.target],
    language,
  )
}

function tasks({ tasks: found }: ReviewMetrics, words: PaperWords, language: PaperPage['language']): readonly PaperBlock[] {
  const keys = ['onTime', 'late', 'open', 'withoutDue'] as const
  const bars = keys.map((key) => ({ label: words.review.task[key], value: found[key], target: null }))
  return chart(words.review.tasks, '', bars, words, [words.review.measure, words.review.count], language)
}

function counts(metrics: ReviewMetrics, words: PaperWords, language: PaperPage['language']): readonly PaperBlock[] {
  const keys = ['approvalsVoided', 'emergencyReleases', 'lateRatifications', 'sitreps', 'handovers', 'clockJumps'] as const
  const bars = [
    ...keys.map((key) => ({ label: words.review.counted[key], value: metrics[key], target: null })),
    { label: words.review.corrections.entries, value: metrics.corrections.entries, target: null },
    { label: words.review.corrections.messages, value: metrics.corrections.messages, target: null },
  ]
  return chart(words.review.counts, '', bars, words, [words.review.measure, words.review.count], language)
}

function quiet(
  { silences }: ReviewMetrics,
  words: PaperWords,
  time: (instant: string) => string,
  language: PaperPage['language'],
): readonly PaperBlock[] {
  if (silences.length === 0) return [heading(words.review.silences), { kind: 'text', text: plain(words.none), style: 'note' }]
  const bars = silences.map(({ kind, minutes, allowed, from, to }) => ({
    label: `${words.review.silence[kind]}\n${time(from)} → ${time(to)}`,
    value: minutes,
    target: allowed,
  }))
  const [, , ...rest] = chart(
    words.review.silences,
    'min',
    bars,
    words,
    [words.review.measure, words.review.minutes, words.review.allowed],
    language,
  )
  const short = bars.map(({ value, target }, index) => ({
    value,
    target,
    label: `${index + 1}. ${words.review.silence[silences[index]?.kind ?? 'update']}`,
  }))
  return [heading(words.review.silences), { kind: 'bars', title: words.review.silences, unit: 'min', bars: short }, ...rest]
}

function scores(objectives: ReviewSource['objectives'], state: IncidentState, words: PaperWords): readonly PaperBlock[] {
  if (objectives.length === 0) return []
  return [
    heading(words.review.scores),
    {
      kind: 'table',
      heads: [words.review.objective, words.review.scoreHead, words.review.seen],
      rows: objectives.map(({ id, title }): readonly PaperCell[] => {
        const known = state.scores.get(id)
        const score = ([0, 1, 2] as const).find((value) => value === known?.score)
        const said = score === undefined ? words.review.notScored : words.review.score[score]
        return [[plain(title)], [{ ...plain(said), strong: true }], [plain(known?.comment ?? '')]]
      }),
      widths: [null, 30, 60],
      style: 'grid',
    },
  ]
}

function improvement({ review }: IncidentState, words: PaperWords, language: PaperPage['language']): readonly PaperBlock[] {
  const actions = review?.actions ?? []
  const findings = review?.findings ?? []
  return [
    ...(review === null || review.summary === ''
      ? []
      : [heading(words.review.summary), { kind: 'text' as const, text: plain(review.summary), style: 'plain' as const }]),
    heading(words.review.findings),
    findings.length === 0
      ? { kind: 'text', text: plain(words.none), style: 'note' }
      : {
          kind: 'list',
          items: findings.map(({ kind, text, refs }) => {
            const from = refs.length === 0 ? '' : ` (${refs.map((seq) => words.entry(seq)).join(', ')})`
            return plain(`${words.review.finding[kind]}\u00a0: ${text}${from}`)
          }),
        },
    heading(words.review.plan),
    {
      kind: 'table',
      heads: [words.review.action, words.review.owner, words.sitrep.due, words.review.done],
      // Room for what the meeting adds by hand.
      rows: [
        ...actions.map(({ text, owner, due, done }): readonly PaperCell[] => [
          [plain(text)],
          [plain(owner)],
          [plain(due === null ? '' : paperDay(due, language))],
          [{ ...plain(done ? '✓' : ''), box: !done }],
        ]),
        ...[1, 2, 3].map((): readonly PaperCell[] => [[plain('\n')], [plain('')], [plain('')], [{ ...plain(''), box: true }]]),
      ],
      widths: [null, 44, 28, 15],
      style: 'grid',
    },
  ]
}
