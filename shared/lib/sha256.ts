// Signed: V8 computes with 32-bit integers as long as they are, and with boxed numbers beyond.
const ROUND_CONSTANTS = new Int32Array(64)
const INITIAL = new Int32Array(8)

/** Constants of FIPS 180-4: fractional parts of the cube and square roots of the first primes, worked out instead of copied. */
function fillConstants(): void {
  let found = 0
  for (let candidate = 2; found < 64; candidate += 1) {
    let prime = true
    for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) prime = false
    if (!prime) continue
    const cube = Math.cbrt(candidate)
    const square = Math.sqrt(candidate)
    ROUND_CONSTANTS[found] = Math.floor((cube - Math.floor(cube)) * 2 ** 32)
    if (found < 8) INITIAL[found] = Math.floor((square - Math.floor(square)) * 2 ** 32)
    found += 1
  }
}

fillConstants()

/** Bytes of a text in UTF-8, padded to whole blocks with their length in bits. */
function utf8(text: string): Uint8Array {
  // No UTF-16 unit takes more than three bytes; the padding takes nine.
  const bytes = new Uint8Array(Math.ceil((3 * text.length + 9) / 64) * 64)
  let length = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0
    if (code < 0x80) bytes[length++] = code
    else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6)
      bytes[length++] = 0x80 | (code & 63)
    } else if (code < 0x10000) {
      bytes[length++] = 0xe0 | (code >> 12)
      bytes[length++] = 0x80 | ((code >> 6) & 63)
      bytes[length++] = 0x80 | (code & 63)
    } else {
      index += 1
      bytes[length++] = 0xf0 | (code >> 18)
      bytes[length++] = 0x80 | ((code >> 12) & 63)
      bytes[length++] = 0x80 | ((code >> 6) & 63)
      bytes[length++] = 0x80 | (code & 63)
    }
  }
  const padded = bytes.subarray(0, Math.ceil((length + 9) / 64) * 64)
  padded[length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(length / 2 ** 29))
  view.setUint32(padded.length - 4, (length << 3) >>> 0)
  return padded
}

const rotate = (value: number, by: number): number => (value >>> by) | (value << (32 - by))

/** SHA-256 of a short text (UTF-8), in hexadecimal, for code that has no Node and no DOM. FIPS 180-4. */
export function sha256(text: string): string {
  const bytes = utf8(text)
  const view = new DataView(bytes.buffer)
  const state = Int32Array.from(INITIAL)
  const schedule = new Int32Array(64)
  for (let block = 0; block < bytes.length; block += 64) {
    for (let index = 0; index < 16; index += 1) schedule[index] = view.getInt32(block + index * 4)
    for (let index = 16; index < 64; index += 1) {
      const early = schedule[index - 15] ?? 0
      const late = schedule[index - 2] ?? 0
      const small0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
      const small1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
      schedule[index] = (((schedule[index - 16] ?? 0) + small0) | 0) + (((schedule[index - 7] ?? 0) + small1) | 0)
    }
    let a = state[0] ?? 0
    let b = state[1] ?? 0
    let c = state[2] ?? 0
    let d = state[3] ?? 0
    let e = state[4] ?? 0
    let f = state[5] ?? 0
    let g = state[6] ?? 0
    let h = state[7] ?? 0
    for (let index = 0; index < 64; index += 1) {
      const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      const choice = (e & f) ^ (~e & g)
      const first = (((((h + big1) | 0) + choice) | 0) + (((ROUND_CONSTANTS[index] ?? 0) + (schedule[index] ?? 0)) | 0)) | 0
      const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + first) | 0
      d = c
      c = b
      b = a
      a = (first + second) | 0
    }
    state[0] = (state[0] ?? 0) + a
    state[1] = (state[1] ?? 0) + b
    state[2] = (state[2] ?? 0) + c
    state[3] = (state[3] ?? 0) + d
    state[4] = (state[4] ?? 0) + e
    state[5] = (state[5] ?? 0) + f
    state[6] = (state[6] ?? 0) + g
    state[7] = (state[7] ?? 0) + h
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}
