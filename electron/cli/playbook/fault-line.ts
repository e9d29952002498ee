import { faultWords, type NamedFault } from '../../../shared/domain/crisis/cacao/words/fault-words.ts'
import { plainLine } from '../../../shared/domain/crisis/cacao/words/plain-line.ts'
import type { PlaybookWords } from '../../../shared/domain/crisis/cacao/words/playbook-words.ts'

/** A fault as a line: the step with its title, what is wrong in words, the code in brackets. */
export function faultLine(fault: NamedFault, title: string, words: PlaybookWords): string {
  const { code, stepId } = fault
  const step = stepId === null ? words.whole : title === '' ? stepId : `${stepId} (${title})`
  return plainLine(`${step}${words.colon}${faultWords(fault, words)} [${code}]`)
}
