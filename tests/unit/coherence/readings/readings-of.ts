import { alignParagraph } from '../../../../shared/coherence/align/align-paragraph.ts'
import { createLexicalKeys } from '../../../../shared/coherence/align/lexical-keys.ts'
import type { PreparedMessages } from '../../../../shared/coherence/align/prepared-messages.ts'
import { comparePosts } from '../../../../shared/coherence/engine/compare-posts.ts'
import type { CheckInput } from '../../../../shared/coherence/engine/checker.ts'
import { createChecker, type CheckerResources } from '../../../../shared/coherence/engine/create-checker.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import type { MessagesFile } from '../../../../shared/domain/messages-file.ts'
import type { CorpusCase } from '../engine/golden-corpus/corpus-case.ts'
import { corpusCases } from '../engine/golden-corpus/corpus-cases.ts'
import type { loadCorpus } from '../engine/golden-corpus/load-corpus.ts'
import { messagesOf } from '../engine/messages-of.ts'
import { describeAlignments } from './describe-alignments.ts'
import { describeDocument } from './describe-document.ts'
import { describeExtraction } from './describe-extraction.ts'
import { describeObservations } from './describe-observations.ts'
import { describeTranslation } from './describe-translation.ts'
import { describeUnits } from './describe-units.ts'
import { pageCases } from './page-cases.ts'
import { pairsAbroad } from './pairs-abroad.ts'
import { translatedPage } from './translated-page.ts'
import type { HardPairs, HardSentences } from './hard-readings-schema.ts'

type Readings = (language: Language) => string

/** How many messages a text abroad and a translation take from the corpus. */
const ABROAD = 18

/** Writes down, as lines to be compared, all that the checker reads, aligns and tells of the corpus in one language. */
export function createReadings(
  resources: CheckerResources,
  { corpora, catalogue }: ReturnType<typeof loadCorpus>,
  hard: { readonly sentences: HardSentences; readonly pairs: HardPairs },
): Readings {
  const checker = createChecker(resources)
  const { now } = catalogue
  const kept = new Map<MessagesFile, PreparedMessages>()
  const ready = (messages: MessagesFile): PreparedMessages => {
    const known = kept.get(messages) ?? checker.prepare(messages)
    kept.set(messages, known)
    return known
  }
  const told = ({ language, text, beside, messages, level, expected, now: at }: CorpusCase): readonly string[] => {
    const prepared = ready(messages)
    const posts = [text, ...(beside === undefined ? [] : [beside])].map((words, rank) => {
      const input: CheckInput = { path: `text-${rank + 1}`, text: words, language, now: at, level }
      return { words, document: checker.check(input, prepared), observations: checker.observe(input, prepared) }
    })
    const { documents, index, entries } = comparePosts(posts)
    return [
      ...documents.flatMap(describeDocument),
      ...(expected === null ? [] : posts).flatMap(({ words, observations }) => describeObservations(words, observations)),
      ...(entries.length === 0 ? [] : [`dissonance ${index.toFixed(3)} ${JSON.stringify(entries)}`]),
    ]
  }
  return (language) => {
    const lines: string[] = []
    const add = (heading: string, text: string, read: readonly string[]) => {
      lines.push('', `${heading}: ${text.replaceAll('\n', '\\n')}`, ...read)
    }
    const known = new Set<string>()
    const read = (text: string) => describeExtraction(checker.extract(text, { language, now }), known)
    const lexicon = resources.lexicons.get(language)
    const keys = createLexicalKeys(language, lexicon, resources.gazetteer)
    const aligned = (text: string, prepared: PreparedMessages): readonly string[] => {
      const { sentences } = checker.extract(text, { language, now })
      const options = { language, indexes: prepared.indexesFor(language), keys, conversions: lexicon?.conversions ?? {} }
      return describeAlignments(alignParagraph(text, sentences, options))
    }
    for (const [rank, text] of (hard.sentences[language] ?? []).entries()) add(`hard ${rank + 1}`, text, read(text))
    for (const [rank, { statement, text }] of (hard.pairs[language] ?? []).entries()) {
      const prepared = checker.prepare(
        messagesOf([{ id: 'tp', mandatory: rank % 2 === 0, statement: { [language]: statement } }]),
      )
      const input = { path: 'text', text, language, now }
      const said = describeObservations(text, checker.observe(input, prepared))
      add(`pair ${rank + 1}`, `${statement} | ${text}`, [...describeDocument(checker.check(input, prepared)), ...said])
    }
    for (const { statement, text, language: from } of pairsAbroad(hard.pairs, language)) {
      const prepared = ready(messagesOf([{ id: 'tp', mandatory: true, statement: { [from]: statement } }]))
      const heard = describeDocument(checker.check({ path: 'text', text, language, now }, prepared))
      const compared = checker.compareTranslation(
        { path: 'source', text: statement, language: from },
        { path: 'text', text, language },
        now,
      )
      add(`pair from ${from}`, `${statement} | ${text}`, [...aligned(text, prepared), ...heard, ...describeTranslation(compared)])
    }
    const cases = corpusCases(corpora, language, catalogue)
    const [first] = cases
    if (first === undefined) return ''
    const whole = ready(first.messages)
    for (const point of whole.points) add('statement', point.message.id, describeUnits(point, language))
    // Scenarios repeat texts that were read before.
    const seen = new Set<string>()
    for (const one of cases) {
      const again = seen.has(one.text) || one.text.includes('\n\n')
      seen.add(one.text)
      const extraction = again ? [] : [...read(one.text), ...aligned(one.text, whole)]
      add(one.id, one.text, [...extraction, ...told(one)])
    }
    const abroad = language === 'fr' ? 'en' : 'fr'
    const sources = corpora.get(abroad)?.messages.slice(0, ABROAD) ?? []
    const foreign = ready(messagesOf(sources.map(({ id, statement }) => ({ id, statement: { [abroad]: statement } }))))
    const texts = corpora.get(language)?.messages.slice(0, ABROAD) ?? []
    for (const { id, statement, departures } of texts)
      for (const text of [statement, departures[0]?.text ?? '']) {
        const input = { path: 'text', text, language, now }
        const heard = describeDocument(checker.check(input, foreign))
        add(`${abroad} > ${language} ${id}`, text, [...aligned(text, foreign), ...heard])
      }
    const own = corpora.get(language)
    const other = corpora.get(abroad)
    const pages = own === undefined || other === undefined ? [] : pageCases(own, other, catalogue, hard.sentences[language] ?? [])
    for (const { name, input, messages } of pages) {
      const prepared = checker.prepare(messages)
      const document = checker.check(input, prepared)
      const said = describeObservations(input.text, checker.observe(input, prepared))
      add(name, input.text, [...describeDocument(document), `checked ${document.checked.join(' ')}`, ...said])
    }
    const source = { path: 'source', text: sources.map(({ statement }) => statement).join('\n\n'), language: abroad } as const
    const page = { path: 'translation', text: translatedPage(texts, own?.fillers ?? []), language }
    add(`translation from ${abroad}`, page.text, describeTranslation(checker.compareTranslation(source, page, now)))
    return `${lines.slice(1).join('\n')}\n`
  }
}
