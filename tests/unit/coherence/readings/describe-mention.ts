import type {
  ActorMention,
  DateMention,
  FigureMention,
  Mention,
  VagueMention,
} from '../../../../shared/coherence/model/mention.ts'
import type { Span } from '../../../../shared/coherence/model/span.ts'

/** One mention on one line: kind, verbatim words, what they were read as. Offsets are those of `text`. */
export function describeMention(mention: Mention, text: string): string {
  const words = text.slice(mention.start, mention.end)
  if (words !== mention.text) throw new Error(`a mention says "${mention.text}" and stands on "${words}"`)
  return [`@${mention.start}`, mention.kind, `"${words}"`, '=', ...said(mention, text)].join(' ')
}

function placed(name: string, span: Span, text: string): string {
  return `${name} "${text.slice(span.start, span.end)}"@${span.start}`
}

function said(mention: Mention, text: string): readonly string[] {
  switch (mention.kind) {
    case 'figure':
    case 'vague':
      return figure(mention, text)
    case 'date':
      return date(mention)
    case 'actor':
      return actor(mention)
    case 'stance':
      return [`${mention.family}/${mention.act}`, `${mention.level}`, ...(mention.negated ? ['negated'] : [])]
    case 'modal':
      return [mention.act, `${mention.level}`]
    case 'negation':
      return [placed('over', mention.scope, text), `denies @${mention.denies}`]
    case 'quote':
      return [placed('inner', mention.inner, text), ...(mention.speaker === undefined ? [] : [`speaker "${mention.speaker}"`])]
  }
}

function figure(mention: FigureMention | VagueMention, text: string): readonly string[] {
  const { value, max, unit, measured, bound, boundCue, lasting, number, noun, alternatives, outcome, reference } = mention
  return [
    max === undefined ? `${value}` : `${value}..${max}`,
    `${measured ? 'measure' : 'of'} "${unit}"`,
    ...(bound === 'exact' ? [] : [bound]),
    ...(boundCue === undefined ? [] : [placed('cue', boundCue, text)]),
    ...(lasting === true ? ['lasting'] : []),
    `"${text.slice(number.start, number.end)}"@${number.start - mention.start} "${noun}"`,
    ...(alternatives === undefined ? [] : [`or ${alternatives.join(', ')}`]),
    ...(outcome === true ? ['outcome'] : []),
    ...(reference ? ['reference'] : []),
  ]
}

function date({ value, relative, limit, part, months, weekday }: DateMention): readonly string[] {
  return [
    value,
    ...(relative ? ['relative'] : []),
    ...(limit === undefined ? [] : [limit]),
    ...(part === undefined ? [] : [part]),
    ...(months === undefined ? [] : [`${months} months`]),
    ...(weekday === undefined ? [] : [`weekday ${weekday}`]),
  ]
}

function actor({ id, type, within }: ActorMention): readonly string[] {
  return [id, type, ...(within === undefined ? [] : [`within ${within}`])]
}
