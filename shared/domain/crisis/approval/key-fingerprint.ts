import { sha256 } from '../../../lib/sha256.ts'
import { SYMBOLS } from '../log/anchor/symbols.ts'

/** 100 bits: 20 symbols of 5 bits, as on paper (`../log`, "The code on paper"). */
const DIGITS = 25

/**
 * What two persons compare by voice before one trusts the other's key: the first 100 bits of the SHA-256 of the public key
 * (base64 of its DER form, as `Person.publicKey` has it), in Crockford's base 32, such as `6ZQ1-X0B8-90TG-6ZQ1-X0B8`.
 */
export function keyFingerprint(publicKey: string): string {
  const bits = sha256(`unisson-key/1\n${publicKey}`)
    .slice(0, DIGITS)
    .replaceAll(/./gu, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
  const symbols = bits.replaceAll(/.{5}/gu, (five) => SYMBOLS[Number.parseInt(five, 2)] ?? '')
  return (symbols.match(/.{4}/gu) ?? []).join('-')
}
