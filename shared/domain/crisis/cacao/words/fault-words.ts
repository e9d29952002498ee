import { plainLine } from './plain-line.ts'
import type { PlaybookWords } from './playbook-words.ts'

export interface NamedFault {
  readonly code: keyof PlaybookWords['faults']
  readonly stepId: string | null
  readonly values: Readonly<Record<string, string | number | readonly string[]>>
}

/** What is wrong, in one line that says nothing of the step. */
export function faultWords({ code, stepId, values }: NamedFault, words: PlaybookWords): string {
  const said = (name: string): string => {
    const value = values[name] ?? ''
    // The step is named already.
    if (name === 'at' && stepId !== null) return String(value).split('/').slice(2).join('/')
    return typeof value === 'object' ? value.join(' > ') : String(value)
  }
  return plainLine(words.faults[code](said))
}
