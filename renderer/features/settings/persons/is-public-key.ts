/** SubjectPublicKeyInfo of Ed25519 (RFC 8410): twelve bytes that say so, then the thirty-two of the key; in base64 without spaces. */
const PUBLIC_KEY = /^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/u

/** Whether this has the form of a key, in its one spelling; the data process reads it. */
export function isPublicKey(text: string): boolean {
  return PUBLIC_KEY.test(text)
}
