import type { Anchor } from './anchor.ts'
import { checkSymbol } from './check-symbol.ts'
import { SYMBOLS } from './symbols.ts'

/**
 * Reads a code as a person types it: small letters, O for 0, I or L for 1, any hyphens and spaces. null when it is no
 * code or its check symbol tells a slip.
 */
export function readAnchorCode(typed: string): Anchor | null {
  const symbols = typed
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1')
  const parts = /^(0|[1-9][0-9]{0,9})([0-9A-HJKMNP-TV-Z]{20})([0-9A-HJKMNP-TV-Z])$/u.exec(symbols)
  if (parts === null) return null
  const [, seq = '', head = '', check] = parts
  if (checkSymbol(seq + head) !== check) return null
  const bits = head.replaceAll(/./gu, (symbol) => SYMBOLS.indexOf(symbol).toString(2).padStart(5, '0'))
  return { seq: Number(seq), prefix: bits.replaceAll(/.{4}/gu, (four) => Number.parseInt(four, 2).toString(16)) }
}
