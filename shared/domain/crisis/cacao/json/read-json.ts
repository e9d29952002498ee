import { FILE_LIMITS } from './file-limits.ts'
import type { FileProblem, FileProblemCode } from './file-problem.ts'
import { scanTokens } from './scan-tokens.ts'

export type ReadJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: FileProblem }

/** Half of a pair, which has no RFC 8785 form. */
const HALF = /\p{Surrogate}/u

interface Frame {
  /** Keys met; null in a list. */
  readonly keys: Set<string> | null
  label: string
  index: number
}

/**
 * A JSON text as a value, or what keeps it from being one that has a single meaning: `JSON.parse` would take the last of
 * two equal keys, make infinity of 1e999, and be deaf to depth. The scan runs first and holds only the open brackets.
 */
export function readJson(text: string): ReadJson {
  if (text.length > FILE_LIMITS.length) return refused('too-large', [], String(FILE_LIMITS.length))
  const frames: Frame[] = []
  const path = () => frames.map(({ label }) => label)
  for (const token of scanTokens(text)) {
    const top = frames.at(-1)
    if (token.kind === 'open') {
      step(top)
      if (frames.length >= FILE_LIMITS.depth) return refused('too-deep', path().slice(0, 5), String(FILE_LIMITS.depth))
      frames.push({ keys: token.text === '{' ? new Set() : null, label: '', index: -1 })
    } else if (token.kind === 'close') frames.pop()
    else if (token.kind === 'key') {
      const key = unescaped(token.text)
      if (key === null) return refused('not-json', path(), token.text.slice(0, 50))
      if (top?.keys?.has(key)) return refused('duplicate-key', path().slice(0, -1), key)
      if (key === '__proto__') return refused('forbidden-key', path().slice(0, -1), key)
      if (HALF.test(key)) return refused('half-character', path().slice(0, -1), key.replaceAll(/\p{Surrogate}/gu, '\u{FFFD}'))
      top?.keys?.add(key)
      if (top) top.label = key
    } else {
      step(top)
      if (token.kind === 'number' && isOutOfRange(token.text))
        return refused('number-out-of-range', path(), token.text.slice(0, 50))
      if (token.kind === 'text' && token.text.includes('\\u') && HALF.test(unescaped(token.text) ?? ''))
        return refused('half-character', path(), '')
    }
  }
  if (HALF.test(text)) return refused('half-character', [], '')
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    return refused('not-json', [], error instanceof Error ? error.message.slice(0, 200) : '')
  }
}

/** In a list, the label of what comes next is its place. */
function step(frame: Frame | undefined): void {
  if (frame?.keys !== null || !frame) return
  frame.index += 1
  frame.label = String(frame.index)
}

function unescaped(literal: string): string | null {
  try {
    return JSON.parse(literal) as string
  } catch {
    return null
  }
}

/** What a double cannot hold: infinity, and whole numbers that would come back as others. */
function isOutOfRange(literal: string): boolean {
  const value = Number(literal)
  return !Number.isFinite(value) || (/^-?\d+$/u.test(literal) && !Number.isSafeInteger(value) && String(value) !== literal)
}

function refused(code: FileProblemCode, path: readonly string[], value: string): ReadJson {
  return { ok: false, problem: { code, path, value } }
}
