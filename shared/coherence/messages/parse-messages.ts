import { parseDocument } from 'yaml'
import { acceptMessages } from './accept-messages.ts'
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
    faults: [{ kind: 'file', problem: read.problem }],
  }
}

type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string }

function readJson(text: string): Read {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    return { ok: false, problem: `not valid JSON: ${firstLine(error)}` }
  }
}

function readYaml(text: string): Read {
  try {
    const document = parseDocument(text, { prettyErrors: false })
    const [problem] = document.errors
    if (problem !== undefined)
      return { ok: false, problem: `not valid YAML: ${problem.message} (line ${lineAt(text, problem.pos[0])})` }
    return { ok: true, value: document.toJS({ maxAliasCount: 100 }) as unknown }
  } catch (error) {
    return { ok: false, problem: `not valid YAML: ${firstLine(error)}` }
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
}
