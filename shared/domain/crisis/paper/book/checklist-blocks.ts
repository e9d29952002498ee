import { knownZone } from '../../../../lib/known-zone.ts'
import { itemKey } from '../../engine/item-key.ts'
import { addMinutes } from '../../engine/add-minutes.ts'
import { planOf } from '../../engine/plan.ts'
import { readSteps } from '../../engine/read-steps.ts'
import type { Step } from '../../model/step.ts'
import { inLanguage } from '../in-language.ts'
import type { PaperBlock, PaperCell, PaperLine } from '../paper-page.ts'
import { timeMark } from '../time-mark.ts'
import type { BookKit } from './book-source.ts'
import { dueOf } from './due-of.ts'
import { plain } from '../plain.ts'

/** In place of the box, once there is nothing left to tick. */
const SETTLED = { done: '✓', 'not-applicable': '–', failed: '×' } as const

/** A table that must be read by a torch holds no more of them. */
const MOST_MARKS = 5

/** Phase by phase, each on its own sheet: what, who, and the box in the column of its time. */
export function checklistBlocks(kit: BookKit): readonly PaperBlock[] {
  const { playbook, words, content } = kit
  const outline = planOf(playbook).outline.filter(({ kind }) => kind !== 'end')
  const phases = [
    ...playbook.phases
      .toSorted((one, other) => one.order - other.order)
      .map(({ id, title }) => ({ id, title: inLanguage(title, content) ?? plain('') })),
    { id: null, title: plain(words.book.noPhase) },
  ]
  const known = new Set(playbook.phases.map(({ id }) => id))
  return phases.flatMap(({ id, title }): readonly PaperBlock[] => {
    const steps = outline.filter(({ phaseId }) => (phaseId !== null && known.has(phaseId) ? phaseId : null) === id)
    if (steps.length === 0) return []
    const marks = marksOf(steps, kit)
    return [
      {
        kind: 'heading',
        level: 2,
        heading: { text: `${words.book.checklists} – ${title.text}`, language: title.language },
        newPage: true,
      },
      {
        kind: 'table',
        heads: [words.book.number, words.book.step, ...marks.map((mark) => headOf(mark, kit)), words.book.doneAt],
        rows: steps.map((step) => row(step, marks, kit)),
        widths: [11, null, ...marks.map(() => 14), 19],
        style: 'grid',
      },
    ]
  })
}

/** The times of these steps, then null for those that have none; when there are too many, a column takes what is due up to it. */
function marksOf(steps: readonly Step[], { playbook }: BookKit): readonly (number | null)[] {
  const dues = steps.map((step) => dueOf(step, playbook))
  const found = [...new Set(dues.filter((due) => due !== null))].toSorted((a, b) => a - b)
  return [...columns(found), ...(dues.includes(null) ? [null] : [])]
}

function columns(found: readonly number[]): readonly number[] {
  if (found.length <= MOST_MARKS) return found
  const step = found.length / MOST_MARKS
  return Array.from({ length: MOST_MARKS }, (_, index) => found[Math.ceil((index + 1) * step) - 1] ?? 0)
}

/** With the hour on the clock of the post when T0 is known. */
function headOf(minutes: number | null, kit: BookKit): string {
  const { run, language, words } = kit
  if (minutes === null) return words.book.noTime
  const incident = run?.state.incident ?? null
  const mark = timeMark(minutes, language)
  if (incident === null || minutes >= 24 * 60) return mark
  return `${mark}\n${clockOf(addMinutes(incident.awareAt, minutes), kit)}`
}

/** The hour on the clock of the post, which the cover names. */
function clockOf(instant: string, { run }: BookKit): string {
  const timeZone = knownZone(run?.state.incident?.zone ?? 'UTC')
  const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
  return format.format(Date.parse(instant))
}

function row(step: Step, marks: readonly (number | null)[], kit: BookKit): readonly PaperCell[] {
  const { playbook, numberOf, language } = kit
  const due = dueOf(step, playbook)
  const column = due === null ? marks.indexOf(null) : marks.findIndex((mark) => mark !== null && mark >= due)
  const mark = kit.run?.state.marks.get(step.id)
  const status = statusOf(step, kit)
  const settled = status === 'done' || status === 'not-applicable' || status === 'failed'
  const box = (index: number): PaperCell => {
    if (index !== column) return []
    // A column that takes what is due before it says when that is.
    const exact = due !== null && due !== marks[column] ? timeMark(due, language) : ''
    return [{ ...plain(settled ? SETTLED[status] : exact), box: !settled }]
  }
  return [
    [{ ...plain(numberOf(step.id).replace(/^\D+/u, '')), strong: true }],
    what(step, kit),
    ...marks.map((_, index) => box(index)),
    [plain(settled && mark !== undefined ? clockOf(mark.at, kit) : '')],
  ]
}

/** As it stands when the book is made; null on the plan alone, where everything is still to be done. */
function statusOf({ id }: Step, { run, now }: BookKit) {
  return run === null ? null : readSteps(run.state, now).status(id)
}

function what(step: Step, kit: BookKit): readonly PaperLine[] {
  const { words, content, titleOf, numberOf, playbook, run } = kit
  const title = inLanguage(step.title, content) ?? plain(step.id)
  const body = inLanguage(step.body, content)
  const who = [...new Set([...step.raci.accountable, ...step.raci.responsible])].map((id) => titleOf(id))
  const marks = [...(step.mandatory ? [words.book.mandatory] : []), ...(step.evidenceRequired ? [words.book.evidence] : [])]
  const gate = planOf(playbook).gates.get(step.id)?.[0]
  const conditions = [
    ...(step.offset && step.offset.anchor !== 'T0'
      ? [words.book.after(numberOf(step.offset.anchor), words.book.minutes(step.offset.minutes))]
      : []),
    ...(step.kind === 'wait' ? [words.book.wait(words.book.minutes(step.minutes))] : []),
    ...(step.dependsOn.length > 0 ? [words.book.waitsFor(step.dependsOn.map((id) => numberOf(id)).join(', '))] : []),
    ...(gate ? [words.book.onlyIf(numberOf(gate.decisionId), optionTitle(gate, kit))] : []),
    ...(step.fromSeverity > 1 ? [words.book.fromLevel(step.fromSeverity)] : []),
    ...marks,
  ]
  return [
    { ...title, strong: true },
    plain(`→ ${who.join(', ')}`),
    ...(body === null ? [] : [body]),
    ...setAside(step, kit),
    ...step.checklist.flatMap(({ id, text }): readonly PaperLine[] => {
      const item = inLanguage(text, content)
      if (item === null) return []
      const isDone = run?.state.items.get(itemKey(step.id, id))?.mark === 'done'
      return [
        isDone ? { text: `✓ ${item.text}`, language: item.language } : { text: item.text, language: item.language, box: true },
      ]
    }),
    ...(conditions.length === 0 ? [] : [plain(`(${conditions.join(' · ')})`)]),
  ]
}

/** A step that nobody need do any more says so, with the reason if somebody gave one. */
function setAside(step: Step, kit: BookKit): readonly PaperLine[] {
  const status = statusOf(step, kit)
  if (status !== 'not-applicable' && status !== 'failed' && status !== 'blocked') return []
  const reason = kit.run?.state.marks.get(step.id)?.reason ?? ''
  const said = kit.words.taskStatus[status]
  return [{ ...plain(reason === '' ? said : `${said}\u00a0: ${reason}`), strong: true }]
}

function optionTitle(gate: { readonly decisionId: string; readonly optionId: string }, { playbook, content }: BookKit): string {
  const decision = playbook.steps.find(({ id }) => id === gate.decisionId)
  const option = decision?.kind === 'decision' ? decision.options.find(({ id }) => id === gate.optionId) : undefined
  return (option && inLanguage(option.title, content)?.text) ?? gate.optionId
}
