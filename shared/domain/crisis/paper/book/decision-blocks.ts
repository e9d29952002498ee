import { planOf } from '../../engine/plan.ts'
import type { StepOf } from '../../model/step.ts'
import { inLanguage } from '../in-language.ts'
import type { PaperBlock, PaperCell } from '../paper-page.ts'
import type { BookKit } from './book-source.ts'
import { plain } from '../plain.ts'

/** Each decision with its ways out, where they lead, and room for when, why and by whom. */
export function decisionBlocks(kit: BookKit): readonly PaperBlock[] {
  const decisions = planOf(kit.playbook).outline.filter((step) => step.kind === 'decision')
  if (decisions.length === 0) return []
  const title: PaperBlock = { kind: 'heading', level: 2, heading: plain(kit.words.book.decisions), newPage: true }
  return [title, ...decisions.flatMap((step) => decision(step, kit))]
}

function decision(step: StepOf<'decision'>, { words, content, numberOf }: BookKit): readonly PaperBlock[] {
  const title = inLanguage(step.title, content) ?? plain(step.id)
  const body = inLanguage(step.body, content)
  return [
    { kind: 'heading', level: 3, heading: { ...title, text: `${numberOf(step.id)}. ${title.text}` }, newPage: false },
    ...(body === null ? [] : [{ kind: 'text' as const, text: body, style: 'plain' as const }]),
    {
      kind: 'table',
      heads: [words.book.option, words.book.leadsTo, words.book.chosen, words.book.reasonAndBy],
      rows: step.options.map(({ id, title: name, guidance, next }): readonly PaperCell[] => {
        const { text, language } = inLanguage(name, content) ?? plain(id)
        const option = { text, language, box: true, strong: true }
        const help = inLanguage(guidance, content)
        const leads = next.length === 0 ? '–' : next.map((to) => numberOf(to)).join(', ')
        return [help === null ? [option] : [option, help], [plain(leads)], [plain('')], [plain('\n')]]
      }),
      widths: [62, 22, 28, null],
      style: 'grid',
    },
  ]
}
