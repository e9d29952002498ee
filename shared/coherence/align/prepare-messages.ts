import { LANGUAGES, type Language } from '../../domain/language.ts'
import type { MessagePoint, MessagesFile, MessageTerm } from '../../domain/messages-file.ts'
import type { Sentence, Token } from '../model/sentence.ts'
import { type AlignmentIndex, createAlignmentIndex } from './alignment-index.ts'
import { buildFeatures } from './build-features.ts'
import type { LadderLevels } from './declared-slots.ts'
import { LazyUnit } from './lazy-unit.ts'
import type { LexicalKeys } from './lexical-keys.ts'
import { parseInstant } from './parse-instant.ts'
import type { PreparedMessages } from './prepared-messages.ts'
import type { PointCalendar, PreparedPoint, PreparedUnit, PreparedVariant } from './prepared-point.ts'
import { createTermIndex, type TermIndex } from './term-index.ts'

/** What preparing needs from the engine: reading a text in a language, and naming its words. */
export interface PrepareOptions {
  readonly read: (text: string, language: Language) => readonly Sentence[]
  readonly keysOf: (language: Language) => LexicalKeys
  readonly levelsOf: (language: Language) => LadderLevels
  readonly tokenize: (text: string, language: Language) => readonly Token[]
}

/** Languages whose words share no cognates with the others and whose slots are not yet extracted well enough to compare abroad. */
const APART: ReadonlySet<Language> = new Set(['ar', 'zh', 'ja'])
/** Variants to compare with a text in a language that has none, best first. */
const SECOND_CHOICES: readonly Language[] = ['en', 'fr', 'es', 'it', 'pt', 'de', 'nl']

function instant(value: string | null, edge: 'start' | 'end'): number | null {
  return value === null ? null : parseInstant(value, edge)
}

function calendarOf({ embargoUntil, validFrom, validUntil }: MessagePoint): PointCalendar {
  return {
    embargoUntil: instant(embargoUntil, 'start'),
    validFrom: instant(validFrom, 'start'),
    validUntil: instant(validUntil, 'end'),
  }
}

/** A term that names no wording to use takes its concept's preferred term. */
function withPreferred(term: MessageTerm, terms: readonly MessageTerm[]): MessageTerm {
  if (term.use !== undefined) return term
  const preferred = terms.find(
    (other) => other.concept === term.concept && other.lang === term.lang && other.status === 'preferred',
  )
  return preferred === undefined ? term : { ...term, use: preferred.term }
}

interface MutablePoint extends PreparedPoint {
  readonly successors: PreparedPoint[]
  readonly variants: Map<Language, PreparedVariant>
}

/** The variant to compare with a text in a language that the point does not speak. */
function chosenAbroad(point: PreparedPoint): PreparedVariant | null {
  for (const language of SECOND_CHOICES) {
    const variant = point.variants.get(language)
    if (variant !== undefined) return variant
  }
  return [...point.variants.values()].find((variant) => !APART.has(variant.language)) ?? null
}

/** Reads approved messages into units and indexes. Costs their tokens; mentions and features wait until a text touches them. */
export function prepareMessages(messages: MessagesFile, options: PrepareOptions): PreparedMessages {
  const within = new Map<Language, AlignmentIndex>()
  const points: MutablePoint[] = []
  const pointsById = new Map<string, MutablePoint>()
  const unitsByLanguage = new Map<Language, PreparedUnit[]>()

  const unitsOf = (
    variant: PreparedVariant,
    point: PreparedPoint,
    across: boolean,
    weightOf: (key: string) => number,
  ): PreparedUnit[] => {
    const keys = options.keysOf(variant.language)
    const units: PreparedUnit[] = []
    for (const sentence of options.read(variant.statement, variant.language)) {
      const distinct = new Set(keys.sought(sentence.words, across))
      const origin = { point, language: variant.language, statement: variant.statement, sentence, siblings: units }
      const makeFeatures = () =>
        buildFeatures({
          point: point.message,
          sentence,
          statement: variant.statement,
          across,
          keys,
          weightOf,
          levels: options.levelsOf(variant.language),
        })
      units.push(new LazyUnit(origin, [...distinct], makeFeatures))
    }
    return units
  }

  for (const [rank, message] of messages.points.entries()) {
    const point: MutablePoint = { rank, message, calendar: calendarOf(message), successors: [], variants: new Map() }
    points.push(point)
    pointsById.set(message.id, point)
    for (const language of LANGUAGES) {
      const statement = message.statement[language]
      if (statement === undefined) continue
      const bare: PreparedVariant = { language, statement, units: [] }
      const variant: PreparedVariant = {
        ...bare,
        units: unitsOf(bare, point, false, (key) => within.get(language)?.weightOf(key) ?? 1),
      }
      point.variants.set(language, variant)
      const list = unitsByLanguage.get(language)
      if (list === undefined) unitsByLanguage.set(language, [...variant.units])
      else list.push(...variant.units)
    }
  }
  for (const point of points) {
    const older = point.message.supersedes
    if (older !== null && older !== point.message.id) pointsById.get(older)?.successors.push(point)
  }
  for (const [language, units] of unitsByLanguage) within.set(language, createAlignmentIndex(units, false))

  const abroad = new Map<Language, AlignmentIndex | null>()
  const acrossFor = (language: Language): AlignmentIndex | null => {
    const known = abroad.get(language)
    if (known !== undefined) return known
    const lacking = APART.has(language) ? [] : points.filter((point) => !point.variants.has(language))
    let index: AlignmentIndex | null = null
    const units = lacking.flatMap((point) => {
      const variant = chosenAbroad(point)
      return variant === null ? [] : unitsOf(variant, point, true, (key) => index?.weightOf(key) ?? 1)
    })
    if (units.length > 0) index = createAlignmentIndex(units, true)
    abroad.set(language, index)
    return index
  }

  const terms = new Map<Language, TermIndex>()
  for (const language of LANGUAGES) {
    const own = messages.terms.filter((term) => term.lang === language).map((term) => withPreferred(term, messages.terms))
    if (own.length > 0)
      terms.set(
        language,
        createTermIndex(language, own, (text) => options.tokenize(text, language)),
      )
  }

  return {
    messages,
    points,
    mandatory: points.filter(({ message }) => message.mandatory),
    pointsById,
    terms,
    indexesFor: (language) =>
      [within.get(language), acrossFor(language)].filter((index) => index !== undefined && index !== null),
  }
}
