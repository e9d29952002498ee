import type { TFunction } from 'i18next'
import type { ImportFault } from '../../../shared/contract/import-fault.ts'

/** Fields of a messages file that have words of their own; a deeper path is named by its first step. */
const NAMED: ReadonlySet<string> = new Set([
  'id',
  'statement',
  'topic',
  'origin',
  'mandatory',
  'missions',
  'embargoUntil',
  'validFrom',
  'validUntil',
  'supersedes',
  'classification',
  'slots',
  'concept',
  'lang',
  'term',
  'status',
  'use',
  'allowedIn',
])

/** Why a row is refused, in the words of the interface. The file's own name of the field stays beside ours: it is what to look for there. */
export function faultWords(faults: readonly ImportFault[], t: TFunction): string {
  return faults
    .map(({ code, field, values }) => {
      const problem = t(`messages:import.fault.${code}`, { ...values })
      if (field === '') return problem
      const [first = ''] = field.split('.')
      const name = NAMED.has(first) ? t('messages:import.fieldIs', { name: t(`messages:import.field.${first}`), field }) : field
      return t('messages:import.fault.of', { field: name, problem })
    })
    .join(' · ')
}
