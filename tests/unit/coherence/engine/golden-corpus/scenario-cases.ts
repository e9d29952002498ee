import type { Language } from '../../../../../shared/domain/language.ts'
import { messagesOf } from '../messages-of.ts'
import type { CorpusCase } from './corpus-case.ts'
import type { Catalogue, Corpus } from './corpus-schema.ts'

type Message = Corpus['messages'][number]

/**
 * What depends on more than the words: the calendar, the obligation, the level, the source. Each scenario gives the
 * departure and its faithful twin: the same text a moment later, at the right level, or with the message in it.
 */
export function scenarioCases(
  corpora: ReadonlyMap<Language, Corpus>,
  corpus: Corpus,
  catalogue: Catalogue,
): readonly CorpusCase[] {
  const { language, fillers } = corpus
  const byId = (id: string, from: Corpus = corpus): Message => {
    const found = from.messages.find((message) => message.id === id)
    if (found === undefined) throw new Error(`no message ${id} in ${from.language}`)
    return found
  }
  const mine = catalogue.scenarios.filter(({ languages }) => languages === undefined || languages.includes(language))
  return mine.flatMap((scenario): CorpusCase[] => {
    const message = byId(scenario.id)
    const relay = message.relays[0]?.text ?? ''
    const { embargoUntil, validUntil, classification, rule } = scenario
    const point = {
      id: message.id,
      statement: { [language]: message.statement },
      ...(embargoUntil === undefined ? {} : { embargoUntil }),
      ...(validUntil === undefined ? {} : { validUntil }),
      ...(classification === undefined ? {} : { classification }),
      mandatory: rule === 'omission' || rule === 'late-key-message',
    }
    const common = { language, message: message.id, now: catalogue.now, messages: messagesOf([point]), relayed: true }
    const at = (text: string, start = 0, end = text.length) => ({ text, expected: { rule, start, end, approved: null } })
    const pair = (
      departure: Partial<CorpusCase> & ReturnType<typeof at>,
      twin: Partial<CorpusCase> & { text: string },
    ): CorpusCase[] => [
      { ...common, ...departure, id: `${language}/${message.id}/${rule}`, kind: rule },
      { ...common, expected: null, ...twin, id: `${language}/${message.id}/${rule}-twin`, kind: `${rule}-twin` },
    ]
    const page = fillers.join('\n\n')
    switch (rule) {
      case 'embargoed':
        return pair(at(relay), { text: relay, now: '2026-12-01T09:00Z' })
      case 'expired':
        return pair(at(relay), { text: relay, now: '2026-04-01T09:00Z' })
      case 'superseded': {
        const next = byId(scenario.by ?? '')
        const messages = messagesOf([point, { id: next.id, supersedes: message.id, statement: { [language]: next.statement } }])
        return pair({ ...at(relay), messages }, { text: next.relays[0]?.text ?? '', messages, message: next.id })
      }
      case 'omission':
        return pair(at(page, page.length), { text: `${page}\n\n${relay}` })
      case 'late-key-message':
        return pair(at(`${page}\n\n${relay}`, page.length + 2), { text: `${relay}\n\n${page}` })
      case 'classified-leak':
        return pair(at(relay), { text: relay, level: classification ?? 'public' })
      case 'translation-loss': {
        const source = corpora.get(scenario.source ?? language)
        const changed = message.departures.find((departure) => departure.rule === 'figure-mismatch')
        if (source === undefined || source.language === language || changed === undefined) return []
        const messages = messagesOf([{ id: message.id, statement: { [source.language]: byId(message.id, source).statement } }])
        const start = changed.text.indexOf(changed.span)
        const departure = at(changed.text, start, start + changed.span.length)
        return pair({ ...departure, messages }, { text: relay, messages, relayed: false })
      }
      case 'cross-post-dissonance': {
        const changed = message.departures.find((departure) => departure.rule === 'figure-mismatch')
        if (changed === undefined) throw new Error(`no figure of ${message.id} changes in ${language}`)
        const start = changed.text.indexOf(changed.span)
        const departure = at(changed.text, start, start + changed.span.length)
        return pair({ ...departure, beside: relay }, { text: message.traps[0]?.text ?? '', beside: relay })
      }
      default:
        throw new Error(`no scenario for ${rule}`)
    }
  })
}
