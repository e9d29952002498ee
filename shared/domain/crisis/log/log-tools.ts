/** SHA-256 (FIPS 180-4) of a text in UTF-8, in lower-case hexadecimal: of the platform, or `shared/lib/sha256.ts`. */
export type TextHash = (text: string) => string

/** The primitives that verification needs, given because this code is pure. */
export interface LogTools {
  readonly sha256: TextHash
  /**
   * Ed25519 (RFC 8032) over the UTF-8 of `text`. Key and signature in lower-case hexadecimal; a key that is no point of
   * the curve gives false.
   */
  readonly verifySignature: (publicKey: string, text: string, signature: string) => boolean
}
