import { stableUuid } from './stable-uuid.ts'

const IDENTIFIER =
  /^[a-z][a-z0-9-]+[a-z0-9]--[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$/u

/** Whether a text is an identifier as CACAO 2.0 (10.10) writes it. */
export function isCacaoId(text: string): boolean {
  return IDENTIFIER.test(text)
}

/** The type an identifier begins with: "action" of `action--uuid`. */
export function typeOfId(id: string): string {
  const cut = id.lastIndexOf('--')
  return cut === -1 ? '' : id.slice(0, cut)
}

/** The id under another type, its UUID kept; one made from its words when it has none that CACAO allows. */
export function cacaoId(type: string, id: string): string {
  return `${type}--${isCacaoId(id) ? id.slice(id.lastIndexOf('--') + 2) : stableUuid(id)}`
}
