import type { DocumentNode } from './document-json.ts'

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉'
const DIGIT = /[0-9]/g
const AFTER_DIGIT = /[0-9₀-₉]$/

/**
 * The words of a run as plain text. Raised digits (the call of a note, a power) become Unicode's superscript digits, one for
 * one, so that "12" with a raised "1" never reads as 121 and every offset stays right. Lowered digits do so behind a digit
 * only: the formula CO2 keeps the form in which it is looked for. `before` is the text of the line so far.
 */
export function runText(node: DocumentNode, before: string): string {
  const text = node.text ?? ''
  const marked = (type: string): boolean => node.marks?.some((mark) => mark.type === type) ?? false
  if (marked('superscript')) return text.replaceAll(DIGIT, (digit) => RAISED[Number(digit)] ?? digit)
  return marked('subscript') && AFTER_DIGIT.test(before)
    ? text.replaceAll(DIGIT, (digit) => LOWERED[Number(digit)] ?? digit)
    : text
}
