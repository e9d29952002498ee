import type { LineProblem } from '../../../../shared/domain/crisis/log/log-fault.ts'

/** 8 MiB: an entry holds a text and the payload of one event; what is attached is kept by its hash. */
const LONGEST = 8 * 1024 * 1024
const LINE_END = 0x0a

/** A line without its LF, as `LogVerifier.line` takes it. */
interface LogFileLine {
  readonly text: string | null
  readonly problem: Extract<LineProblem, 'encoding' | 'length' | 'end'> | null
}

/**
 * Lines of a log file, at LF only and nothing taken away: a CR or a byte order mark is a fault that the verifier must
 * see. Holds one line at a time, and never more than 8 MiB of it. What the stream throws passes through.
 */
export async function* logFileLines(
  stream: AsyncIterable<Uint8Array>,
  longest: number = LONGEST,
): AsyncGenerator<LogFileLine, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let pending: Uint8Array[] = []
  let size = 0
  const add = (part: Uint8Array): void => {
    size += part.length
    if (size > longest) pending = []
    else pending.push(part)
  }
  const take = (ended: boolean): LogFileLine => {
    const bytes = size > longest ? null : Buffer.concat(pending)
    pending = []
    size = 0
    if (bytes === null) return { text: null, problem: 'length' }
    try {
      return { text: decoder.decode(bytes), problem: ended ? null : 'end' }
    } catch {
      return { text: null, problem: 'encoding' }
    }
  }
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, start)) {
      add(chunk.subarray(start, end))
      yield take(true)
      start = end + 1
    }
    if (start < chunk.length) add(chunk.subarray(start))
  }
  if (size > 0) yield take(false)
}
