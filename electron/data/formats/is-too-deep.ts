import { scanTokens } from '../../../shared/domain/crisis/cacao/json/scan-tokens.ts'

/** Whether a JSON text is nested more than `deepest` deep: beyond, no reader's stack is safe. */
export function isTooDeep(text: string, deepest: number): boolean {
  let depth = 0
  for (const { kind } of scanTokens(text)) {
    if (kind === 'open') depth += 1
    else if (kind === 'close') depth -= 1
    if (depth > deepest) return true
  }
  return false
}
