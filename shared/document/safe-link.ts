const MAX_LENGTH = 4096
// What browsers strip inside an address, and with it the trick "java\tscript:".
const IGNORED = /\p{Cc}|[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/gu
const ALLOWED = /^(?:https?:\/\/|mailto:)[^/?#\\]/i
const TO_ENCODE = /[\s<>"`\\^{|}]/g

/** The address when it is an absolute http, https or mailto one, without the characters that browsers ignore; else null. */
export function safeLink(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > MAX_LENGTH) return null
  const address = value.replace(IGNORED, '').trim()
  return ALLOWED.test(address) ? address.replace(TO_ENCODE, (character) => encodeURIComponent(character)) : null
}
