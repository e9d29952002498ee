import { useTranslation } from 'react-i18next'
import type { Finding, RuleId } from '../../../shared/coherence/model/finding.ts'
import { boundedFigure, figureWords } from './figure-words.ts'
import { type BoundWords, findingContrast } from './finding-contrast.ts'
import { titleKey } from './title-key.ts'

/** Rules whose values are names of the house's ladders and lists, which have words in the screen's language. */
const NAMES_VALUES: ReadonlySet<RuleId> = new Set(['stance-shift', 'commitment-shift', 'quantifier-shift'])

export interface FindingWords {
  readonly title: (finding: Finding) => string
  /** The words of both sides; null when they are too long for a line. */
  readonly contrast: (finding: Finding) => { readonly actual: string; readonly expected: string } | null
  /** What was compared once both sides were read ("environ 12 millions d'euros"), when it says more than the words do; else null. */
  readonly compared: (finding: Finding) => { readonly actual: string; readonly expected: string } | null
}

/** A finding in a person's words: never a stored value as it is. */
export function useFindingWords(): FindingWords {
  const { t, i18n } = useTranslation()
  const locale = i18n.language === 'fr' ? 'fr' : 'en-GB'
  const bounded: BoundWords = (bound, words) => t(`findings:bound.${bound}`, { words })
  const quantity = (stored: string): string | null => {
    const { bound, rest } = boundedFigure(stored)
    const words = figureWords(rest, locale)
    return words === null || bound === null ? words : bounded(bound, words)
  }
  const named = (stored: string): string => t([`messages:slot.rung.${stored}`, `findings:value.${stored}`], { defaultValue: '' })

  const contrast = (finding: Finding) => findingContrast(finding, bounded)
  return {
    title: (finding) => t(titleKey(finding)),
    contrast,
    compared: (finding) => {
      const measured = finding.rule === 'figure-mismatch' && /[<>~ ]/.test(finding.actual + finding.expected)
      if (!measured && !NAMES_VALUES.has(finding.rule)) return null
      const words = measured ? quantity : named
      const [actual, expected] = [words(finding.actual), words(finding.expected)]
      if (!actual || !expected) return null
      const shown = contrast(finding)
      return shown?.actual === actual && shown.expected === expected ? null : { actual, expected }
    },
  }
}
