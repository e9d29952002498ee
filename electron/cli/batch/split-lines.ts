import type { Readable } from 'node:stream'

/** A line's bytes without its end, or null when it is longer than the limit (its bytes are dropped as they come). */
export interface Line {
  readonly number: number
  readonly bytes: Buffer | null
}

/**
 * Lines of a stream, at LF only (a CR before it goes too): JSON may hold U+2028, which Node's own line reader takes for
 * a line end. Holds one line at a time.
 */
export async function* splitLines(stream: Readable, maxBytes: number): AsyncGenerator<Line> {
  let pending: Buffer[] = []
  let size = 0
  let number = 0
  const take = (): Line => {
    const bytes = size > maxBytes ? null : Buffer.concat(pending)
    pending = []
    size = 0
    number += 1
    return { number, bytes: bytes?.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes }
  }
  const add = (part: Buffer) => {
    size += part.length
    if (size > maxBytes) pending = []
    else pending.push(part)
  }
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      add(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    if (start < chunk.length) add(chunk.subarray(start))
  }
  if (size > 0) yield take()
}
