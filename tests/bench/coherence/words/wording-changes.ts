import type { BenchLanguage } from '../bench-language.ts'
import type { RewriteRules } from './bench-words.ts'

/** How a language's sentences are made to promise, assert or mean more or less; `$1` for groups. */
export interface WordingChanges {
  readonly commitment: RewriteRules
  readonly certainty: RewriteRules
  readonly quantifier: RewriteRules
  /** Added before the last full stop. */
  readonly exceptions: readonly string[]
  /** A sentence with one of these sets something apart already. */
  readonly apart: RegExp
  /** The same thing promised in other words of the rung, or meant in other words of the value. */
  readonly faithful: RewriteRules
}

/** Futures of regular verbs; what looks like one and is a past ("rencontra") or follows a pronoun is left alone. */
const FRENCH_FUTURE =
  "(?<![\\p{L}'’-])(?<!\\b(?:se|me|te|nous|vous|y|en|lui|leur|le|la|les|ne|qui) )(?!(?:retir|attir|inspir|désir|expir|admir|respir|rencont|mont|ent)[a-z]*)"

/** "A déclaré que … ressembleraient" says what will be, seen from then: no weaker promise. */
const AFTER_SAYING = "(?<!\\b(?:a|ont) \\p{Ll}+é qu[e'’].{0,160})"

const FRENCH: WordingChanges = {
  commitment: [
    [new RegExp(`${FRENCH_FUTURE}(\\p{Ll}{2,}[ei]r)a(?=[ ,.])`, 'gu'), 'pourrait $1'],
    [new RegExp(`${FRENCH_FUTURE}(\\p{Ll}{2,}[ei]r)ont(?=[ ,.])`, 'gu'), 'pourraient $1'],
    [new RegExp(`${FRENCH_FUTURE}(\\p{Ll}{2,}[ei]r)a(?=[ ,.])`, 'gu'), 'envisage de $1'],
    [new RegExp(`${AFTER_SAYING}${FRENCH_FUTURE}(\\p{Ll}{2,}[ei]r)ont(?=[ ,.])`, 'gu'), '$1aient'],
    [/(?<=\p{L} )s['’]engage à (?=\p{Ll}+r\b)/gu, 'pourrait '],
    [/\bpeut (?=\p{Ll}+(?:er|ir|re)\b)/gu, 'doit '],
    [/\bdoit (?=\p{Ll}+(?:er|ir|re)\b)/gu, 'peut '],
  ],
  certainty: [
    [
      /(?<![\p{L}'’-])(?<!\b(?:il y|y|n'y|se|en|ne|lui|leur|qui l|on|lorsqu'il|s'il|si [\p{L}' ]{1,30}) )a (?=(?:fait|tué|blessé|causé|provoqué|détruit|frappé|touché|perdu|reçu|annoncé|livré|intercepté|envoyé)\b)/gu,
      'aurait ',
    ],
    [/(?<![\p{L}'’-])ont été (?=\p{Ll}+é(?:e?s)?\b)/gu, 'auraient été '],
  ],
  quantifier: [
    [/\btous les (?=\p{Ll}{4,}s\b)/gu, 'certains '],
    [/\btoutes les (?=\p{Ll}{4,}s\b)/gu, 'certaines '],
    [/\b[Tt]out (?=déplacement\b)/gu, 'certains '],
    [/\bla plupart des (?=\p{Ll}{4,}s\b)/gu, 'tous les '],
    [/\bplusieurs (?=\p{Ll}{4,}s\b)/gu, 'tous les '],
    [/\bchaque (?=(?!année|jour|fois|mois|semaine)\p{Ll}{4,})/gu, 'aucun '],
  ],
  exceptions: [", à l'exception des mineurs", ', sauf circonstances particulières', ', hormis quelques cas isolés'],
  apart: /\b(?:sauf|hormis|excepté|exception|exclusion|hors)\b/iu,
  faithful: [
    [new RegExp(`${FRENCH_FUTURE}(\\p{Ll}{2,}[ei]r)a(?=[ ,.])`, 'gu'), 'va $1'],
    [/\btous les (?=\p{Ll}{4,}s\b)/gu, "l'ensemble des "],
    [/\btoutes les (?=\p{Ll}{4,}s\b)/gu, 'la totalité des '],
    [/\bla plupart des\b/gu, 'la majorité des'],
  ],
}

const ENGLISH: WordingChanges = {
  commitment: [
    [/(?<=\p{L} )will (?!not\b|never\b|be able\b)(?=\p{Ll}{3,})/gu, 'may '],
    [/(?<=\p{L} )will (?!not\b|never\b|be\b|have\b)(?=\p{Ll}{3,})/gu, 'intends to '],
    [/(?<=\p{L} )undertakes to (?=\p{Ll}{3,})/gu, 'may '],
    [/(?<!\p{Lu}\p{Ll}+ \d{1,2} |\d |in |of |\d{1,2}, )\bmay (?!not\b|day\b|have\b|be\b)(?=\p{Ll}{3,})/gu, 'will '],
    [/(?<=\p{L} )must (?!not\b|never\b)(?=\p{Ll}{3,})/gu, 'may '],
  ],
  certainty: [[/(?<=\p{L} )(has|have|had) (?=\p{Ll}{3,}ed\b)/gu, '$1 reportedly ']],
  quantifier: [
    [
      /(?<!\b(?:of|in|at|after|above|for|them|we|us|they|it|you|are|were|is|was|and|not) )\ball (?:the )?(?=\p{Ll}{4,}s\b)(?!.{0,40}\bmeans\b)/gu,
      'some ',
    ],
    [/(?<!\bthe |\bat )\bmost (?=\p{Ll}{4,}(?:[^stu']|es)s\b)/gu, 'all '],
    [/\bseveral (?=\p{Ll}{4,}s\b)(?!times\b)/gu, 'all '],
    [/\bsome (?=\p{Ll}{4,}s\b)(?!times\b|\p{Ll}+ \d)/gu, 'all '],
  ],
  exceptions: [', with the exception of minors', ', except in special circumstances', ', save for a few isolated cases'],
  apart: /\b(?:except|excepting|exception|excluding|save|other than|apart|barring|but for|subject to|aside)\b/iu,
  faithful: [
    [/(?<=\p{L} )will (?!not\b|never\b|be\b|have\b|also\b|only\b|\p{Ll}+ly\b)(?=\p{Ll}{3,})/gu, 'is going to '],
    [/\ball the (?=\p{Ll}{4,}s\b)/gu, 'all of the '],
    [/\bmost of the\b/gu, 'the majority of the'],
    [/\bmust (?!not\b|never\b)(?=\p{Ll}{3,})/gu, 'has to '],
  ],
}

const SPANISH: WordingChanges = {
  commitment: [
    [/(?<![\p{L}-])(?<!\b(?:se|lo|la|los|las|le|les|nos|me|no) )(\p{Ll}{3,}[aei]r)á(?=[ ,.])/gu, 'podría $1'],
    [/(?<![\p{L}-])(?<!\b(?:se|lo|la|los|las|le|les|nos|me|no) )(\p{Ll}{3,}[aei]r)án(?=[ ,.])/gu, 'podrían $1'],
    [/\bdebe (?=\p{Ll}+[aei]r\b)/gu, 'puede '],
    [/\bpuede (?=\p{Ll}+[aei]r\b)/gu, 'debe '],
  ],
  certainty: [[/(?<!\b(?:no|se|lo|le) )\bha (?=\p{Ll}+(?:ado|ido)\b)/gu, 'habría ']],
  quantifier: [
    [/\btodos los (?=\p{Ll}{4,}s\b)/gu, 'algunos '],
    [/\btodas las (?=\p{Ll}{4,}s\b)/gu, 'algunas '],
    [/\bvarios (?=\p{Ll}{4,}s\b)/gu, 'todos los '],
    [/\balgunos (?=\p{Ll}{4,}s\b)/gu, 'todos los '],
  ],
  exceptions: [', a excepción de los menores', ', salvo en casos particulares'],
  apart: /\b(?:salvo|excepto|excepción|menos|aparte|exclusión|excluyendo)\b/iu,
  faithful: [
    [/(?<![\p{L}-])(?<!\b(?:se|lo|la|los|las|le|les|nos|me|no) )(?!deber|poder)(\p{Ll}{3,}[aei]r)á(?=[ ,.])/gu, 'va a $1'],
    [/\btodos los (?=\p{Ll}{4,}s\b)/gu, 'la totalidad de los '],
  ],
}

const GERMAN: WordingChanges = {
  commitment: [
    [
      /(?<=\p{L} )wird (?=[^.,;]{3,}(?:(?<!ge\p{Ll}{3,})\p{Ll}en|sein)[.,])(?![^.,;]*\b(?:worden|ge\p{Ll}+(?:en|t))[.,])/gu,
      'könnte ',
    ],
    [/(?<=\p{L} )muss (?=[^.,;]{3,}\p{Ll}en[.,])/gu, 'kann '],
    [/(?<=\p{L} )kann (?=[^.,;]{3,}\p{Ll}en[.,])/gu, 'muss '],
  ],
  certainty: [[/(?<=\p{Ll} )(hat|haben|wurde|wurden) (?=[^.,;]{8,}(?:ge\p{Ll}+|\p{Ll}+iert)[.,])/gu, '$1 angeblich ']],
  quantifier: [
    [/\balle (?=\p{Lu}\p{Ll}{3,}n?\b)/gu, 'einige '],
    [/\beinige (?=\p{Lu}\p{Ll}{3,}n?\b)/gu, 'alle '],
    [/\bmehrere (?=\p{Lu}\p{Ll}{3,}n?\b)/gu, 'alle '],
    [/\bdie meisten (?=\p{Lu}\p{Ll}{3,}n?\b)/gu, 'alle '],
  ],
  exceptions: [', mit Ausnahme von Minderjährigen', ', ausgenommen besondere Fälle'],
  apart: /\b(?:außer|ausgenommen|Ausnahme|abgesehen|vorbehaltlich|Ausschluss)\b/iu,
  faithful: [
    [/\balle (?=\p{Lu}\p{Ll}{3,}n?\b)/gu, 'sämtliche '],
    [/\bangeblich\b/gu, 'mutmaßlich'],
  ],
}

const CHANGES: Readonly<Partial<Record<BenchLanguage, WordingChanges>>> = {
  fr: FRENCH,
  en: ENGLISH,
  es: SPANISH,
  de: GERMAN,
}

/** The changes of wording that the benchmark knows in a language. */
export function wordingChanges(language: BenchLanguage): WordingChanges | undefined {
  return CHANGES[language]
}
