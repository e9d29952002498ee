import { planOf } from '../../engine/plan.ts'
import type { Playbook } from '../../model/playbook.ts'
import type { StepOf } from '../../model/step.ts'
import { blankParts } from '../blank-parts.ts'
import { inLanguage } from '../in-language.ts'
import type { PaperBlock } from '../paper-page.ts'
import type { BookKit } from './book-source.ts'
import { plain } from '../plain.ts'

/** What is said: statements with their blanks in every language of the plan, prepared answers, and what must never be said. */
export function spokenBlocks(kit: BookKit): readonly PaperBlock[] {
  return [...statements(kit), ...answers(kit), ...forbidden(kit)]
}

function parts({ playbook, run }: BookKit, template: string, language: string) {
  return blankParts(template, playbook.fields, run?.state.fields ?? new Map(), language)
}

function statements(kit: BookKit): readonly PaperBlock[] {
  const { playbook, words } = kit
  const steps = planOf(playbook).outline.filter((step) => step.kind === 'message')
  if (steps.length === 0) return []
  const head: readonly PaperBlock[] = [
    { kind: 'heading', level: 2, heading: plain(words.book.statements), newPage: true },
    { kind: 'text', text: plain(words.book.statementNote), style: 'strong' },
  ]
  return [...head, ...steps.flatMap((step) => statement(step, kit))]
}

/** In the language of the book first, then in each other one that the plan has. */
function statement(step: StepOf<'message'>, kit: BookKit): readonly PaperBlock[] {
  const { playbook, words, content, numberOf } = kit
  const title = inLanguage(step.title, content) ?? plain(step.id)
  const to = [words.sitrep.kind[step.messageKind], step.audience, step.channel].filter((each) => each !== '').join(' · ')
  const languages = [content, ...playbook.languages.filter((each) => each !== content)]
  const texts = languages.flatMap((language): readonly PaperBlock[] => {
    const template = step.template[language] ?? ''
    if (template.trim() === '') return []
    const tongue: PaperBlock = { kind: 'text', text: plain(language.toUpperCase()), style: 'strong' }
    return [tongue, { kind: 'spoken', parts: parts(kit, template, language), language }]
  })
  return [
    { kind: 'heading', level: 3, heading: { ...title, text: `${numberOf(step.id)}. ${title.text}` }, newPage: false },
    { kind: 'text', text: plain(to), style: 'note' },
    ...texts,
    { kind: 'text', text: plain(`${words.book.approvedBy}\u00a0: ____________________________________`), style: 'plain' },
  ]
}

function answers(kit: BookKit): readonly PaperBlock[] {
  const { playbook, words } = kit
  if (playbook.answers.length === 0) return []
  const head: PaperBlock = { kind: 'heading', level: 2, heading: plain(words.book.answers), newPage: true }
  return [head, ...playbook.answers.flatMap((each) => answer(each, kit))]
}

function answer({ question, line, background, clearance }: Playbook['answers'][number], kit: BookKit): readonly PaperBlock[] {
  const { words, content } = kit
  const said = inLanguage(line, content)
  const behind = inLanguage(background, content)
  return [
    { kind: 'heading', level: 3, heading: inLanguage(question, content) ?? plain(''), newPage: false },
    { kind: 'text', text: plain(words.book.clearance[clearance]), style: 'strong' },
    ...(said === null ? [] : [{ kind: 'spoken' as const, parts: parts(kit, said.text, content), language: said.language }]),
    ...(behind === null
      ? []
      : [
          {
            kind: 'text' as const,
            text: { ...behind, text: `${words.book.notToSay}\u00a0: ${behind.text}` },
            style: 'note' as const,
          },
        ]),
  ]
}

function forbidden({ playbook, words, content }: BookKit): readonly PaperBlock[] {
  if (playbook.forbiddenLines.length === 0) return []
  return [
    { kind: 'heading', level: 2, heading: plain(words.book.forbidden), newPage: false },
    {
      kind: 'table',
      heads: [words.book.never, words.book.why],
      rows: playbook.forbiddenLines.map(({ text, why }) => {
        const line = inLanguage(text, content) ?? plain('')
        return [[{ ...line, text: `✕ ${line.text}`, strong: true }], [inLanguage(why, content) ?? plain('')]]
      }),
      widths: [80, null],
      style: 'grid',
    },
  ]
}
