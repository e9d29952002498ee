import type { Language } from '../../domain/language.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Feature } from './feature.ts'
import type { PreparedPoint, PreparedUnit } from './prepared-point.ts'

/** A unit whose features are made on first use: they need its mentions, and the weights of the finished index. */
export class LazyUnit implements PreparedUnit {
  readonly point: PreparedPoint
  readonly language: Language
  readonly statement: string
  readonly sentence: Sentence
  readonly siblings: readonly PreparedUnit[]
  readonly keys: readonly string[]
  readonly #makeFeatures: () => readonly Feature[]
  #features: readonly Feature[] | null = null
  #total = 0

  constructor(
    origin: {
      readonly point: PreparedPoint
      readonly language: Language
      readonly statement: string
      readonly sentence: Sentence
      readonly siblings: readonly PreparedUnit[]
    },
    keys: readonly string[],
    makeFeatures: () => readonly Feature[],
  ) {
    this.point = origin.point
    this.language = origin.language
    this.statement = origin.statement
    this.sentence = origin.sentence
    this.siblings = origin.siblings
    this.keys = keys
    this.#makeFeatures = makeFeatures
  }

  get features(): readonly Feature[] {
    if (this.#features === null) {
      this.#features = this.#makeFeatures()
      this.#total = this.#features.reduce((sum, feature) => sum + feature.weight, 0)
    }
    return this.#features
  }

  get total(): number {
    return this.features.length === 0 ? 0 : this.#total
  }
}
