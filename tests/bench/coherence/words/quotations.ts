import type { BenchLanguage } from '../bench-language.ts'

/** How a language tells who said what, and an adverb and a word that anybody may slip into a quotation. */
export interface QuotationWords {
  readonly said: (quote: string) => string
  /** The same speaker, the quotation first. */
  readonly saidAfter: (quote: string) => string
  readonly otherSaid: (quote: string) => string
  readonly marks: readonly (readonly [string, string])[]
  readonly added: string
  readonly changed: string
  readonly inserted: string
}

export const QUOTATIONS: Readonly<Partial<Record<BenchLanguage, QuotationWords>>> = {
  fr: {
    said: (quote) => `Le ministre Jean Martin a déclaré : ${quote}`,
    saidAfter: (quote) => `${quote}, a déclaré Jean Martin.`,
    otherSaid: (quote) => `La députée Claire Durand a déclaré : ${quote}`,
    marks: [
      ['« ', ' »'],
      ['“', '”'],
      ['"', '"'],
    ],
    added: 'franchement',
    changed: 'brouillard',
    inserted: '[sic]',
  },
  en: {
    said: (quote) => `The minister John Martin said: ${quote}`,
    saidAfter: (quote) => `${quote}, John Martin said.`,
    otherSaid: (quote) => `The member of parliament Clara Durrell said: ${quote}`,
    marks: [
      ['“', '”'],
      ['"', '"'],
      ['« ', ' »'],
    ],
    added: 'frankly',
    changed: 'fog',
    inserted: '[sic]',
  },
  es: {
    said: (quote) => `El ministro Juan Martín declaró: ${quote}`,
    saidAfter: (quote) => `${quote}, declaró Juan Martín.`,
    otherSaid: (quote) => `La diputada Clara Durán declaró: ${quote}`,
    marks: [
      ['«', '»'],
      ['“', '”'],
      ['"', '"'],
    ],
    added: 'francamente',
    changed: 'niebla',
    inserted: '[sic]',
  },
  de: {
    said: (quote) => `Minister Johann Martin sagte: ${quote}`,
    saidAfter: (quote) => `${quote}, sagte Johann Martin.`,
    otherSaid: (quote) => `Die Abgeordnete Clara Durand sagte: ${quote}`,
    marks: [
      ['„', '“'],
      ['»', '«'],
      ['"', '"'],
    ],
    added: 'ehrlich',
    changed: 'Nebel',
    inserted: '[sic]',
  },
}
