import type { PlaybookWords } from './playbook-words.ts'
import { plainLine } from './plain-line.ts'

export interface NamedFault {
  readonly code: keyof PlaybookWords['faults']
  readonly stepId: string | null
  readonly values: Readonly<Record<string, string | number | readonly string[]>>
}

/** A fault as a line: the step with its title, what is wrong in words, the code in brackets. */
export function faultLine({ code, stepId, values }: NamedFault, title: string, words: PlaybookWords): string {
  const said = (name: string): string => {
    const value = values[name] ?? ''
    // The step is named already.
    if (name === 'at' && stepId !== null) return String(value).split('/').slice(2).join('/')
    return typeof value === 'object' ? value.join(' > ') : String(value)
  }
  const step = stepId === null ? words.whole : title === '' ? stepId : `${stepId} (${title})`
  return plainLine(`${step}${words.colon}${words.faults[code](said)} [${code}]`)
}
