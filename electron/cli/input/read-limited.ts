import type { Readable } from 'node:stream'
import { UsageProblem } from '../usage-problem.ts'
import { MAX_INPUT_BYTES, tooLarge } from './input-limit.ts'
import { readFailure } from './read-failure.ts'

/** Reads a stream whole, up to the limit (a pipe does not tell its size). */
export async function readLimited(stream: Readable, shown: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > MAX_INPUT_BYTES) throw tooLarge(shown)
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof UsageProblem) throw error
    throw new UsageProblem(`cannot read ${shown}: ${readFailure(error)}`)
  }
  return Buffer.concat(chunks)
}
