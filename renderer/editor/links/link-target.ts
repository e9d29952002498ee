import { safeLink } from '../../../shared/document/safe-link.ts'

const BARE_MAIL = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/
const BARE_HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u

/**
 * The address that a link may hold: http, https or mailto, completed when the person left the scheme out
 * ("diplomatie.example/fr" becomes https). Null for everything else, `javascript:` and `data:` included.
 */
export function linkTarget(typed: string): string | null {
  const text = typed.trim()
  const completed = BARE_MAIL.test(text) ? `mailto:${text}` : BARE_HOST.test(text) ? `https://${text}` : text
  return URL.canParse(completed) ? safeLink(completed) : null
}
