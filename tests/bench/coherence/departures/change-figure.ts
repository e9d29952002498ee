import { findQuantities } from '../words/find-quantities.ts'
import { writeQuantity } from '../words/write-quantity.ts'
import type { DepartureOperator } from './departure.ts'
import { replaceAt } from './replace-at.ts'

/** Another value for one quantity in digits, 15 to 60 % off and never one that the sentence already has. */
export const changeFigure: DepartureOperator = (text, language, random) => {
  const quantities = findQuantities(text, language)
  if (quantities.length === 0) return null
  const quantity = random.pick(quantities)
  const step = 10 ** -quantity.decimals
  const shift = Math.max(step, quantity.value * (0.15 + 0.45 * random.next()))
  const value = quantity.value + (random.next() < 0.5 && quantity.value > 2 * shift ? -shift : shift)
  const written = writeQuantity(value, quantity.decimals, quantity.separator, language)
  if (new RegExp(`(?<!\\d)${written.replaceAll('.', '\\.')}(?!\\d)`).test(text)) return null
  return { operator: 'figure.value', rule: 'figure-mismatch', tolerated: [], ...replaceAt(text, quantity, written) }
}
