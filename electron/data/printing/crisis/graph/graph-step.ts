import { escapeHtml } from '../../../../../shared/document/html/escape-html.ts'
import type { Step } from '../../../../../shared/domain/crisis/model/step.ts'
import type { BookKit } from '../../../../../shared/domain/crisis/paper/book/book-source.ts'
import { dueOf } from '../../../../../shared/domain/crisis/paper/book/due-of.ts'
import { inLanguage } from '../../../../../shared/domain/crisis/paper/in-language.ts'
import { plain } from '../../../../../shared/domain/crisis/paper/plain.ts'
import { timeMark } from '../../../../../shared/domain/crisis/paper/time-mark.ts'
import type { Box } from './graph-drawing.ts'
import type { GraphWords } from './graph-words.ts'

/** More letters than two lines of a box hold. */
const TWO_LINES = 36

/** A step at its place: number, kind in words, due time, title. A diamond is drawn under the words of a decision. */
export function graphStep(step: Step, { x, y, width, height }: Box, kit: BookKit, words: GraphWords): string {
  const due = dueOf(step, kit.playbook)
  const title = inLanguage(step.title, kit.content) ?? plain(step.id)
  const spoken = title.language === null ? '' : ` lang="${escapeHtml(title.language)}" dir="auto"`
  const kind = step.kind === 'decision' || step.kind === 'end' ? ` ${step.kind}` : ''
  const long = title.text.length > TWO_LINES ? ' long' : ''
  const mark = due === null ? '' : `<b>${escapeHtml(timeMark(due, kit.language))}</b>`
  const diamond =
    step.kind === 'decision'
      ? `<svg style="left:${x}px;top:${y}px" width="${width}" height="${height}"><polygon points="1,${height / 2} ${width / 2},1 ${width - 1},${height / 2} ${width / 2},${height - 1}" fill="#fff" stroke="#000" stroke-width="1.5"/></svg>`
      : ''
  const number = kit.numberOf(step.id).replace(/^\D+/u, '')
  return `${diamond}<div class="step${kind}${long}" style="left:${x}px;top:${y}px;width:${width}px;height:${height}px"><span class="what"><b>${escapeHtml(number)}</b><span>${escapeHtml(words.kind[step.kind])}</span>${mark}</span><span class="title"${spoken}>${escapeHtml(title.text)}</span></div>`
}
