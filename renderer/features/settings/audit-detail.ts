import type { TFunction } from 'i18next'
import type { AuditEntry } from '../../../shared/domain/audit-entry.ts'
import type { Formats } from '../../ui/use-formats.ts'
import { auditValue } from './audit-value.ts'

/** What an entry of the trail is about and says, in words: its name first, then each field under its own name. */
export function auditDetail(
  entry: Pick<AuditEntry, 'action' | 'detail'> & { readonly name: string; readonly names: Readonly<Record<string, string>> },
  t: TFunction,
  formats: Pick<Formats, 'number' | 'bytes' | 'language'>,
): string {
  const about = entry.name === '' ? [] : [t('audit:about', { name: entry.name })]
  const told = Object.entries(entry.detail).flatMap(([field, value]) => {
    // What it is about is told by its name already.
    if (value === entry.name) return []
    const words = auditValue({ action: entry.action, field, value, name: entry.names[field] }, t, formats)
    if (words === null) return []
    return [t('audit:said', { field: t(`audit:detail.${field}`, { defaultValue: field }), value: words })]
  })
  return [...about, ...told].join(' · ')
}
