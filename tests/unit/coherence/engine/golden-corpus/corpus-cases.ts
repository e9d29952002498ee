import type { Span } from '../../../../../shared/coherence/model/span.ts'
import type { Language } from '../../../../../shared/domain/language.ts'
import { messagesOf } from '../messages-of.ts'
import type { CorpusCase } from './corpus-case.ts'
import type { Catalogue, Corpus } from './corpus-schema.ts'
import { scenarioCases } from './scenario-cases.ts'

/** Every text of a language with its expectation, each held against all the messages of that language at once. */
export function corpusCases(
  corpora: ReadonlyMap<Language, Corpus>,
  language: Language,
  catalogue: Catalogue,
): readonly CorpusCase[] {
  const corpus = corpora.get(language)
  if (corpus === undefined) throw new Error(`no golden corpus in ${language}`)
  const topics = new Map(catalogue.messages.map(({ id, topic }) => [id, topic]))
  const messages = messagesOf(
    corpus.messages.map(({ id, statement }) => ({ id, topic: topics.get(id), statement: { [language]: statement } })),
    corpus.terms.map((term, index) => ({ concept: `term-${index + 1}`, lang: language, ...term })),
  )
  const written = corpus.messages.flatMap((message): CorpusCase[] => {
    const common = { language, message: message.id, now: catalogue.now, messages }
    const faithful = (name: string, texts: Corpus['messages'][number]['relays']): CorpusCase[] =>
      texts.map(({ kind, text }, index) => {
        const id = `${language}/${message.id}/${name}-${index + 1}`
        return { ...common, id, kind, text, expected: null, relayed: true }
      })
    return [
      ...faithful('relay', message.relays),
      ...faithful('trap', message.traps),
      ...message.departures.map(({ rule, text, span, approved }, index): CorpusCase => {
        const id = `${language}/${message.id}/departure-${index + 1}`
        const words = approved === null ? null : place(approved, message.statement)
        return { ...common, id, kind: rule, text, expected: { rule, ...place(span, text), approved: words }, relayed: true }
      }),
    ]
  })
  return [...written, ...scenarioCases(corpora, corpus, catalogue)]
}

function place(words: string, text: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`)
  return { start, end: start + words.length }
}
