import type { Language } from '../../domain/language.ts'
import { createLexicalKeys, type LexicalKeys } from '../align/lexical-keys.ts'
import { parseInstant } from '../align/parse-instant.ts'
import { prepareMessages } from '../align/prepare-messages.ts'
import type { PreparedMessages } from '../align/prepared-messages.ts'
import { observePair } from '../dissonance/observe-pair.ts'
import { createExtractor } from '../extract/extract-mentions.ts'
import { createMarkingFinder } from '../extract/markings/marking-finder.ts'
import type { MarkingsFile } from '../extract/markings/markings-schema.ts'
import { type BoundedCache, createBoundedCache } from '../../lib/bounded-cache.ts'
import { drain } from '../../lib/drain.ts'
import type { ExtractedText } from '../model/extracted-text.ts'
import type { Gazetteer, Lexicon } from '../model/lexicon.ts'
import type { Sentence } from '../model/sentence.ts'
import { createPointStates, type PointStates } from '../rules/point-states.ts'
import type { RuleWords } from '../rules/comparison.ts'
import { createLanguageDetector } from '../text/detect-language.ts'
import { tokenize } from '../text/tokenize.ts'
import { compareTranslation } from '../translation/compare-translation.ts'
import { type ApprovedFacts, approvedFacts } from '../claims/approved-facts.ts'
import { type ClaimFinder, createClaimFinder } from '../claims/claim-finder.ts'
import type { ClaimsFile } from '../claims/claims-schema.ts'
import { speaksWhole } from '../claims/speaks-whole.ts'
import { type AnalysisOptions, analyseParagraph, type ParagraphAnalysis } from './analyse-paragraph.ts'
import { checkDocument, type DocumentParts } from './check-document.ts'
import type { Checker, CheckInput } from './checker.ts'
import { createLanguageTools } from './language-tools.ts'
import { judgeParagraph, type JudgedParagraph } from './judge-paragraph.ts'
import { createNameSpellings } from './name-spellings.ts'
import { readDocument } from './read-document.ts'
import { readParagraph } from './read-paragraph.ts'
import { createRuleWords } from './rule-words.ts'

export interface CheckerResources {
  readonly lexicons: ReadonlyMap<Language, Lexicon>
  readonly gazetteer: Gazetteer
  /** Classification and handling markings of all languages, whatever the lexicons: one may be left in a text of any. */
  readonly markings: readonly MarkingsFile[]
  /** Words of claims, by language. */
  readonly claims: ReadonlyMap<Language, ClaimsFile>
  /** Characters of paragraphs whose analysis is kept for each prepared messages; `KEPT_CHARACTERS` when absent. A batch, which checks no text twice, keeps few. */
  readonly keptCharacters?: number
}

/** Characters of paragraphs whose analysis is kept: some ten long texts being edited at once. */
const KEPT_CHARACTERS = 4_000_000
const KEPT_DETECTIONS = 20_000
const KEY_END = '\u0000'

interface KeptParagraph {
  readonly analysis: ParagraphAnalysis
  readonly judged: JudgedParagraph
}

/** What is remembered for one file of messages. */
interface Memory {
  readonly paragraphs: BoundedCache<KeptParagraph>
  readonly statesAt: (now: number) => PointStates
  readonly factsOf: (language: Language) => ApprovedFacts
  readonly speaks: (language: Language) => boolean
}

/** Makes the value of a key on first use. */
function lazily<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

/** Compiles the lexicons into a checker. Compile once and keep it: see `Checker`. */
export function createChecker({
  lexicons,
  gazetteer,
  markings,
  claims,
  keptCharacters = KEPT_CHARACTERS,
}: CheckerResources): Checker {
  const toolsOf = createLanguageTools(lexicons, (lexicon) => createExtractor(lexicon, gazetteer))
  const detectNew = createLanguageDetector(lexicons)
  const detections = createBoundedCache<{ readonly language: Language | null }>(KEPT_DETECTIONS)
  const detect = (paragraph: string): Language | null => {
    const known = detections.get(paragraph)
    if (known !== undefined) return known.language
    const language = detectNew(paragraph)
    // A copy of its own: a slice would keep the whole edited text alive.
    detections.set((paragraph + KEY_END).slice(0, -1), { language })
    return language
  }
  const keysOf = lazily((language: Language): LexicalKeys => createLexicalKeys(language, lexicons.get(language), gazetteer))
  const wordsOf = lazily((language: Language): RuleWords => createRuleWords(lexicons.get(language)))
  const conversions = Object.assign({}, ...[...lexicons.values()].map((lexicon) => lexicon.conversions ?? {})) as NonNullable<
    Lexicon['conversions']
  >
  const namesOf = createNameSpellings(gazetteer)
  const claimFinderOf = lazily((language: Language): ClaimFinder | null => {
    const file = claims.get(language)
    const lexicon = lexicons.get(language)
    if (file === undefined || lexicon === undefined) return null
    return createClaimFinder({ file, lexicon })
  })
  const claimsIn = (language: Language, now: string, prepared: PreparedMessages): AnalysisOptions['findClaim'] => {
    const find = claimFinderOf(language)
    const { factsOf, speaks } = memoryOf(prepared)
    if (find === null || !speaks(language)) return null
    return (text, sentence) => find(text, sentence, () => factsOf(language), now)
  }
  const findMarkings = createMarkingFinder(markings)
  const memories = new WeakMap<PreparedMessages, Memory>()
  const memoryOf = (prepared: PreparedMessages): Memory => {
    const known = memories.get(prepared)
    if (known !== undefined) return known
    const memory = {
      paragraphs: createBoundedCache<KeptParagraph>(keptCharacters),
      statesAt: createPointStates(prepared),
      factsOf: lazily((language: Language) => approvedFacts(prepared, language)),
      speaks: lazily((language: Language) => speaksWhole(prepared, language)),
    }
    memories.set(prepared, memory)
    return memory
  }
  const analyse = (key: string, language: Language, now: string, prepared: PreparedMessages): ParagraphAnalysis => {
    // Cut from the key, which is its own copy: what is cached must not keep every edited text alive.
    const own = key.slice(key.indexOf(KEY_END) + 1)
    const sentences = readParagraph(own, 0, 0, toolsOf(language), now)
    return analyseParagraph(own, language, sentences, {
      prepared,
      keys: keysOf(language),
      conversions,
      nowYear: now.slice(0, 4),
      wordsOf,
      findMarkings,
      findClaim: claimsIn(language, now, prepared),
    })
  }

  function* partsInSteps(input: CheckInput, prepared: PreparedMessages): Generator<number, DocumentParts, void> {
    const { text, language, now, level = 'public' } = input
    const instant = parseInstant(now)
    if (Number.isNaN(instant)) throw new RangeError(`"now" is not an ISO date or date-time: ${now}`)
    const memory = memoryOf(prepared)
    const states = memory.statesAt(instant)
    const document = yield* readDocument(text, language, detect)
    const day = now.slice(0, 10)
    const analyses: ParagraphAnalysis[] = []
    const judged: JudgedParagraph[] = []
    for (const paragraph of document.paragraphs) {
      const key = `${paragraph.language}${day}${KEY_END}${text.slice(paragraph.start, paragraph.end)}`
      const kept = memory.paragraphs.get(key)
      const analysis = kept?.analysis ?? analyse(key, paragraph.language, now, prepared)
      const judgement =
        kept?.judged.epoch === states.epoch && kept.judged.level === level ? kept.judged : judgeParagraph(analysis, states, level)
      if (kept?.judged !== judgement) memory.paragraphs.set(key, { analysis, judged: judgement }, key.length)
      analyses.push(analysis)
      judged.push(judgement)
      yield paragraph.end / text.length
    }
    const claimsRead = claimsIn(document.language, now, prepared) !== null
    return { document, states, analyses, judged, hasLexicon: (candidate) => lexicons.has(candidate), claimsRead }
  }

  function* extractInSteps(text: string, language?: Language, now?: string): Generator<number, ExtractedText, void> {
    const document = yield* readDocument(text, language, detect)
    const sentences: Sentence[] = []
    for (const [rank, { start, end, language: spoken }] of document.paragraphs.entries()) {
      for (const sentence of readParagraph(text.slice(start, end), start, rank, toolsOf(spoken), now)) sentences.push(sentence)
      yield end / text.length
    }
    return { text, language: document.language, sentences }
  }

  const compareTranslationInSteps: Checker['compareTranslationInSteps'] = function* (source, translation, now) {
    return yield* compareTranslation({
      source: yield* extractInSteps(source.text, source.language, now),
      translation: yield* extractInSteps(translation.text, translation.language, now),
      sourcePath: source.path,
      conversions,
      names: { namesOf, knows: (language) => lexicons.get(language)?.status === 'checked' },
      known: { wordsOf, keysOf },
    })
  }

  const observeInSteps: Checker['observeInSteps'] = function* (input, prepared) {
    const { document, judged, states } = yield* partsInSteps(input, prepared)
    return document.paragraphs.flatMap(({ start }, rank) =>
      (judged[rank]?.relayed ?? [])
        .filter(({ alignment }) => states.of(alignment.unit.point).inForce)
        .flatMap((pair) => observePair(pair, start)),
    )
  }

  return {
    extract: (text, { language, now } = {}) => drain(extractInSteps(text, language, now)),

    prepare: (messages) =>
      prepareMessages(messages, {
        read: (text, language) => readParagraph(text, 0, 0, toolsOf(language), undefined),
        keysOf,
        levelsOf: (language) => (family, act) => {
          const level = (lexicons.get(language)?.stance[family] ?? []).findIndex((rung) => rung.act === act)
          return level < 0 ? null : level
        },
        tokenize: (text, language) => tokenize(text, 0, text.length, 0, toolsOf(language).reading),
      }),

    check: (input, prepared) => checkDocument(input, prepared, drain(partsInSteps(input, prepared))),

    *checkInSteps(input, prepared) {
      return checkDocument(input, prepared, yield* partsInSteps(input, prepared))
    },

    compareTranslation: (source, translation, now) => drain(compareTranslationInSteps(source, translation, now)),
    compareTranslationInSteps,

    observe: (input, prepared) => drain(observeInSteps(input, prepared)),
    observeInSteps,
  }
}
