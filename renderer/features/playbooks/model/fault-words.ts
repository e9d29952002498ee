import type { TFunction } from 'i18next'
import type { PlaybookFault } from '../../../../shared/domain/crisis/check/playbook-fault.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import type { Formats } from '../../../ui/use-formats.ts'
import { textIn } from './text-in.ts'

interface Sayer {
  readonly playbook: Playbook
  readonly language: string
  readonly formats: Formats
  readonly t: TFunction
}

/** What is wrong, with the names of what it is about instead of their ids. */
export function faultWords({ code, values }: PlaybookFault, { playbook, language, formats, t }: Sayer): string {
  const title = (id: unknown): string => {
    const step = playbook.steps.find((one) => one.id === id)
    return step ? textIn(step.title, language).words : String(id)
  }
  const path = Array.isArray(values['steps']) ? values['steps'].map(title).join(' → ') : ''
  return t(`playbooks:fault.${code}`, {
    ...values,
    target: title(values['target']),
    anchor: title(values['anchor']),
    path,
    language: typeof values['language'] === 'string' ? formats.language(values['language']) : '',
    part: t(`playbooks:part.${typeof values['part'] === 'string' ? values['part'] : 'title'}`),
  })
}
