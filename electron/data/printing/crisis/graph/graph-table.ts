import { linksOf, type StepLink } from '../../../../../shared/domain/crisis/graph/links-of.ts'
import { planOf } from '../../../../../shared/domain/crisis/engine/plan.ts'
import type { Step } from '../../../../../shared/domain/crisis/model/step.ts'
import type { BookKit } from '../../../../../shared/domain/crisis/paper/book/book-source.ts'
import { dueOf } from '../../../../../shared/domain/crisis/paper/book/due-of.ts'
import { inLanguage } from '../../../../../shared/domain/crisis/paper/in-language.ts'
import type { PaperBlock, PaperCell } from '../../../../../shared/domain/crisis/paper/paper-page.ts'
import { plain } from '../../../../../shared/domain/crisis/paper/plain.ts'
import { timeMark } from '../../../../../shared/domain/crisis/paper/time-mark.ts'
import type { GraphWords } from './graph-words.ts'

/** The same as the drawing for who does not see it: every step with when it is due, what it waits for and where it leads. */
export function graphTable(kit: BookKit, words: GraphWords): readonly PaperBlock[] {
  const links = linksOf(kit.playbook)
  const { heads } = words
  return [
    { kind: 'heading', level: 2, heading: plain(words.table), newPage: true },
    {
      kind: 'table',
      heads: [heads.number, heads.kind, heads.title, heads.when, heads.after, heads.leadsTo],
      rows: planOf(kit.playbook).outline.map((step): readonly PaperCell[] => [
        [{ ...plain(bare(kit.numberOf(step.id))), strong: true }],
        [plain(words.kind[step.kind])],
        [{ ...(inLanguage(step.title, kit.content) ?? plain(step.id)), strong: true }],
        when(step, kit, words),
        after(step, links, kit),
        leadsTo(step, links, kit, words),
      ]),
      widths: [12, 34, null, 32, 62, 66],
      style: 'grid',
    },
  ]
}

/** In its own column a number needs no "n°". */
const bare = (number: string): string => number.replace(/^\D+/u, '')

/** "n° 2, n° 7", in the order of the outline. */
function numbered(ids: readonly string[], { playbook, numberOf }: BookKit): string {
  const asked = new Set(ids)
  const steps = planOf(playbook).outline.filter(({ id }) => asked.has(id))
  return steps.map(({ id }) => numberOf(id)).join(', ')
}

function when(step: Step, { playbook, language, words: { book } }: BookKit, words: GraphWords): PaperCell {
  const due = dueOf(step, playbook)
  const wait = step.kind === 'wait' ? [plain(book.wait(book.minutes(step.minutes)))] : []
  if (due === null) return wait.length > 0 ? wait : [plain(words.noTime)]
  return [plain(timeMark(due, language)), ...wait]
}

function after(step: Step, links: readonly StepLink[], kit: BookKit): PaperCell {
  const { numberOf, words } = kit
  const to = links.filter((link) => link.to === step.id && !link.back)
  const waits = to.filter(({ optionId }) => optionId === null).map(({ from }) => from)
  const gates = to.flatMap(({ from, optionId }) =>
    optionId === null ? [] : [plain(words.book.onlyIf(numberOf(from), optionTitle(from, optionId, kit)))],
  )
  if (waits.length === 0 && gates.length === 0) return [plain('–')]
  return [...(waits.length === 0 ? [] : [plain(numbered(waits, kit))]), ...gates]
}

function leadsTo(step: Step, links: readonly StepLink[], kit: BookKit, words: GraphWords): PaperCell {
  const from = links.filter((link) => link.from === step.id)
  const waiting = from.filter(({ optionId }) => optionId === null).map(({ to }) => to)
  const ways =
    step.kind === 'decision'
      ? step.options.map(({ id }) => {
          const opened = from.filter(({ optionId }) => optionId === id)
          const numbers = opened.map(({ to, back }) => (back ? `${kit.numberOf(to)} (${words.goesBack})` : kit.numberOf(to)))
          return plain(words.option(optionTitle(step.id, id, kit), numbers.length === 0 ? words.carriesOn : numbers.join(', ')))
        })
      : []
  if (waiting.length === 0) return ways.length === 0 ? [plain('–')] : ways
  const numbers = numbered(waiting, kit)
  return [...ways, plain(ways.length === 0 ? numbers : words.next(numbers))]
}

function optionTitle(decisionId: string, optionId: string, { playbook, content }: BookKit): string {
  const decision = planOf(playbook).steps.get(decisionId)
  const option = decision?.kind === 'decision' ? decision.options.find(({ id }) => id === optionId) : undefined
  return (option && inLanguage(option.title, content)?.text) ?? optionId
}
