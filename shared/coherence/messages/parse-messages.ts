import { parseDocument } from 'yaml'
import { acceptMessages } from './accept-messages.ts'
import type { FileProblem } from './file-problem.ts'
import type { ParsedMessages } from './parsed-messages.ts'

/**
 * Reads the text of a messages file, JSON or YAML. `auto` takes a text that starts with a brace or a bracket for
 * JSON. Good rows are kept apart from bad ones; a text that is neither gives one fault of kind "file".
 */
export function parseMessages(text: string, syntax: 'json' | 'yaml' | 'auto' = 'auto'): ParsedMessages {
  const json = syntax === 'json' || (syntax === 'auto' && /^\s*[{[]/.test(text))
  const read = json ? readJson(text) : readYaml(text)
  if (read.ok) return acceptMessages(read.value)
  return {
    messages: { format: 'unisson-messages/1', points: [], terms: [] },
    rows: { points: [], terms: [] },
    given: [],
    faults: [{ kind: 'file', ...read.problem }],
  }
}

type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: FileProblem }

function readJson(text: string): Read {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    const problem = firstLine(error)
    return {
      ok: false,
      problem: { code: 'not-json', values: atLine(jsonLine(text, problem)), problem: `not valid JSON: ${problem}` },
    }
  }
}

function readYaml(text: string): Read {
  try {
    const document = parseDocument(text, { prettyErrors: false })
    const [problem] = document.errors
    if (problem !== undefined) {
      const line = lineAt(text, problem.pos[0])
      return {
        ok: false,
        problem: { code: 'not-yaml', values: atLine(line), problem: `not valid YAML: ${problem.message} (line ${line})` },
      }
    }
    return { ok: true, value: document.toJS({ maxAliasCount: 100 }) as unknown }
  } catch (error) {
    return { ok: false, problem: { code: 'not-yaml', values: {}, problem: `not valid YAML: ${firstLine(error)}` } }
  }
}

/** The line that the engine's message names; of a text that ends too soon, its last. */
function jsonLine(text: string, message: string): number | null {
  const [, line] = /\bline (\d+)/.exec(message) ?? []
  if (line !== undefined) return Number(line)
  const [, position] = /\bposition (\d+)/.exec(message) ?? []
  if (position !== undefined) return lineAt(text, Number(position))
  return message.includes('end of JSON') ? lineAt(text, text.trimEnd().length) : null
}

function atLine(line: number | null): Readonly<Record<string, string>> {
  return line === null ? {} : { line: String(line) }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
}
