import type { IncidentState } from '../engine/incident-state.ts'
import { spokenText } from '../engine/spoken-text.ts'
import { stepOf } from '../engine/step-of.ts'
import { compareSitreps } from '../views/compare-sitreps.ts'
import type { SitrepContent, SitrepDecision, SitrepFact, SitrepTask } from '../views/sitrep-content.ts'
import { inLanguage } from './in-language.ts'
import type { PaperBlock, PaperCell, PaperLine, PaperPage } from './paper-page.ts'
import { paperTime } from './paper-time.ts'
import { paperWordsOf } from './paper-words-of.ts'
import type { PaperWords } from './paper-words.ts'
import { plain } from './plain.ts'

/** What a report on paper is made of: all of it as it stood at the last entry that it covers. */
export interface SitrepSource {
  readonly content: SitrepContent
  /** The report before; null for the first. */
  readonly previous: SitrepContent | null
  readonly state: IncidentState
  /** Names by id. */
  readonly persons: ReadonlyMap<string, string>
  /** Code of the head of the log at that entry. */
  readonly anchor: string
  readonly language: PaperPage['language']
}

interface Kit extends SitrepSource {
  readonly words: PaperWords
  readonly time: (instant: string) => string
  readonly stepTitle: (stepId: string) => string
}

const WIDTHS = [16, null, 62] as const

/** A numbered situation report, each line with the number of the entry that it comes from. */
export function sitrepPage(source: SitrepSource): PaperPage {
  const { content, state, language } = source
  const words = paperWordsOf(language)
  const zones = state.incident ?? { zone: 'UTC', capitalZone: 'UTC' }
  const kit: Kit = {
    ...source,
    words,
    time: (instant) => paperTime(instant, zones, language),
    stepTitle: (stepId) => inLanguage(stepOf(state, stepId)?.title ?? {}, language)?.text ?? stepId,
  }
  const title = words.sitrep.title(content.number)
  const incident = state.incident?.title ?? ''
  const about = [
    state.incident?.place ?? '',
    state.incident === null ? '' : words.sitrep.t0(kit.time(state.incident.awareAt)),
    words.level(content.severity),
    content.status === null ? '' : words.status[content.status],
    `${words.sitrep.at} ${kit.time(content.at)}`,
    words.sitrep.covers(content.sinceSeq + 1, content.untilSeq),
  ]
  return {
    title: `${title} – ${incident}`,
    language,
    running: `${title} · ${incident}`,
    mode: state.incident?.mode ?? null,
    blocks: [
      { kind: 'heading', level: 1, heading: plain(title), newPage: false },
      { kind: 'text', text: plain(incident), style: 'strong' },
      { kind: 'text', text: plain(about.filter((each) => each !== '').join(' · ')), style: 'plain' },
      { kind: 'code', label: `${words.anchor}. ${words.anchorUse}`, code: source.anchor },
      ...difference(kit),
      ...section(
        kit,
        words.sitrep.facts,
        [words.sitrep.fact, words.sitrep.source],
        content.facts.map((fact) => factRow(fact, kit)),
      ),
      ...section(
        kit,
        words.sitrep.figures,
        [words.sitrep.figure, words.sitrep.source],
        content.figures.map((fact) => figureRow(fact, kit)),
      ),
      ...section(
        kit,
        words.sitrep.decisions,
        [words.sitrep.decisions, words.sitrep.reason],
        content.decisions.map((each) => decisionRow(each, kit)),
      ),
      ...published(kit),
      ...open(kit),
    ],
  }
}

function section(
  { words }: Kit,
  title: string,
  heads: readonly [string, string],
  rows: readonly (readonly PaperCell[])[],
): readonly PaperBlock[] {
  const heading: PaperBlock = { kind: 'heading', level: 2, heading: plain(title), newPage: false }
  if (rows.length === 0) return [heading, { kind: 'text', text: plain(words.none), style: 'note' }]
  return [heading, { kind: 'table', heads: [words.book.number, ...heads], rows, widths: WIDTHS, style: 'grid' }]
}

const entry = (seq: number): PaperCell => [{ ...plain(String(seq)), strong: true, entry: seq }]

function sourceCell({ source, asOf }: SitrepFact, { time }: Kit): PaperCell {
  return [plain(source), ...(asOf === null ? [] : [plain(time(asOf))])]
}

function factRow(fact: SitrepFact, kit: Kit): readonly PaperCell[] {
  const { words } = kit
  const marks = `${words.sitrep.change[fact.change]}, ${words.sitrep.factStatus[fact.status]}`
  return [
    entry(fact.seq),
    [{ ...plain(fact.text), strong: fact.status === 'confirmed' }, plain(`(${marks})`)],
    sourceCell(fact, kit),
  ]
}

function figureRow(fact: SitrepFact, kit: Kit): readonly PaperCell[] {
  const { figure, text, status, seq } = fact
  const value = figure === null ? '' : `${figure.value} ${figure.unit}`
  return [
    entry(seq),
    [{ ...plain(value), strong: true }, plain(`${text} (${kit.words.sitrep.factStatus[status]})`)],
    sourceCell(fact, kit),
  ]
}

function decisionRow({ seq, kind, stepId, optionId, reason, by, at }: SitrepDecision, kit: Kit): readonly PaperCell[] {
  const { words, state, stepTitle, persons, time, language } = kit
  const step = stepOf(state, stepId)
  const option = step?.kind === 'decision' ? step.options.find(({ id }) => id === optionId) : undefined
  const chosen = option === undefined ? '' : (inLanguage(option.title, language)?.text ?? '')
  const told = kind === 'revoked' ? words.sitrep.revoked(stepTitle(stepId)) : words.sitrep.decided(stepTitle(stepId), chosen)
  return [entry(seq), [{ ...plain(told), strong: true }, plain(`${persons.get(by) ?? by}, ${time(at)}`)], [plain(reason)]]
}

function published(kit: Kit): readonly PaperBlock[] {
  const { words, state, content, time } = kit
  const mode = state.incident?.mode ?? null
  const simulated = mode === 'EXERCISE' || mode === 'TEST' ? [words.sitrep.simulated] : []
  const rows = content.published.map(({ seq, messageId, kind, title, at, channels, emergency }): readonly PaperCell[] => {
    const message = state.messages.get(messageId)?.content
    const text: readonly PaperLine[] =
      message === undefined ? [] : [{ text: spokenText(mode, message), language: message.language }]
    const marks = [
      words.sitrep.kind[kind],
      ...channels.map((channel) => words.channels[channel] ?? channel),
      ...(emergency ? [words.sitrep.emergency] : []),
      ...simulated,
    ]
    return [entry(seq), [{ ...plain(title), strong: true }, ...text], [plain(time(at)), plain(marks.join(' · '))]]
  })
  return section(kit, words.sitrep.published, [words.sitrep.published, words.sitrep.source], rows)
}

function open(kit: Kit): readonly PaperBlock[] {
  const { words, content, state, persons, language } = kit
  const roles = [...new Set(content.openTasks.map(({ roleId }) => roleId))]
  const rows = roles.flatMap((roleId) =>
    content.openTasks
      .filter((task) => task.roleId === roleId)
      .map((task): readonly PaperCell[] => {
        const role = state.playbook.roles.find(({ id }) => id === roleId)
        const owner = [
          role === undefined ? '' : (inLanguage(role.title, language)?.text ?? ''),
          task.personId === null ? '' : (persons.get(task.personId) ?? task.personId),
        ].filter((each) => each !== '')
        return [
          entry(task.seq),
          [plain(kit.stepTitle(task.stepId)), plain(`→ ${owner.length === 0 ? '?' : owner.join(', ')}`)],
          dueCell(task, kit),
        ]
      }),
  )
  return section(kit, words.sitrep.open, [words.sitrep.open, words.sitrep.due], rows)
}

function dueCell({ dueAt, overdue, status }: SitrepTask, { words, time }: Kit): PaperCell {
  return [
    ...(overdue ? [{ ...plain(words.sitrep.overdue), strong: true }] : []),
    ...(dueAt === null ? [] : [plain(time(dueAt))]),
    plain(words.taskStatus[status]),
  ]
}

/** What this report changes of the one before. */
function difference(kit: Kit): readonly PaperBlock[] {
  const { previous, content, words, stepTitle } = kit
  if (previous === null) return []
  const found = compareSitreps(previous, content)
  const facts = new Map(content.figures.map(({ id, text, seq }) => [id, { text, seq }]))
  const line = (text: string, seq: number): PaperLine => ({ ...plain(`${text} (${words.entry(seq)})`), entry: seq })
  const said = (fact: SitrepFact, mark: string): PaperLine => line(`${mark}\u00a0: ${fact.text}`, fact.seq)
  const task = (each: SitrepTask, mark: string): PaperLine => line(`${mark}\u00a0: ${stepTitle(each.stepId)}`, each.seq)
  const lines: readonly PaperLine[] = [
    ...(found.severity === null ? [] : [plain(words.sitrep.severityChange(found.severity.from, found.severity.to))]),
    ...found.newFacts.map((fact) => said(fact, words.sitrep.change.new)),
    ...found.changedFacts.map((fact) => said(fact, words.sitrep.change.changed)),
    ...found.withdrawnFacts.map((fact) => said(fact, words.sitrep.factStatus.withdrawn)),
    ...found.figures.map(({ factId, from, to, unit }) => {
      const fact = facts.get(factId)
      const change = words.sitrep.figureChange(from === null ? '–' : String(from), `${to} ${unit}`)
      return line(`${fact?.text ?? factId}\u00a0: ${change}`, fact?.seq ?? 0)
    }),
    ...found.settledTasks.map((each) => task(each, words.sitrep.settled)),
    ...found.newlyOverdue.map((each) => task(each, words.sitrep.newlyOverdue)),
  ]
  return [
    { kind: 'heading', level: 2, heading: plain(words.sitrep.since(previous.number)), newPage: false },
    lines.length === 0 ? { kind: 'text', text: plain(words.sitrep.nothingNew), style: 'note' } : { kind: 'list', items: lines },
  ]
}
