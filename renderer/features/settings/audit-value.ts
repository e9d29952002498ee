import type { TFunction } from 'i18next'
import { AUDIT_FIELDS, type AuditFieldKind } from '../../../shared/domain/audit-fields.ts'
import { assertNever } from '../../../shared/errors/assert-never.ts'
import type { Formats } from '../../ui/use-formats.ts'

/** Enough of a hash to compare two by eye. */
const HASH_SHOWN = 12

interface AuditedValue {
  readonly action: string
  readonly field: string
  readonly value: string | number | boolean | null
  /** The present name of what the value is the id of; "" when it is gone, absent for what is no id. */
  readonly name: string | undefined
}

/** A value of an audit line in words; null for what says nothing. A field of a newer program is shown as it was written. */
export function auditValue(
  audited: AuditedValue,
  t: TFunction,
  formats: Pick<Formats, 'number' | 'bytes' | 'language'>,
): string | null {
  const { action, field, value, name } = audited
  if (value === null || value === '') return null
  const stored = String(value)
  const kinds: Readonly<Record<string, AuditFieldKind>> = AUDIT_FIELDS
  const kind = kinds[field] ?? 'text'
  switch (kind) {
    case 'text':
      return stored
    case 'count':
      return typeof value === 'number' ? formats.number(value) : stored
    case 'bytes':
      return formats.bytes(Number(value))
    case 'hash':
      return stored.slice(0, HASH_SHOWN)
    case 'yes-no':
      return t(value === true ? 'audit:value.true' : 'audit:value.false')
    case 'language':
      return formats.language(stored)
    case 'platform':
      return t(`common:platform.${stored}`, { defaultValue: stored })
    case 'rule':
      return t(`findings:rule.${stored}`, { defaultValue: stored })
    case 'ladder-family':
      return t(`settings:ladders.familyIs.${stored}`, { defaultValue: stored })
    case 'document-type':
      return stored === 'all' ? t('settings:rules.allTypes') : t(`common:documentType.${stored}`, { defaultValue: stored })
    case 'setting':
      return stored === 'profile'
        ? t('settings:rules.follow')
        : t([`settings:rules.is.${stored}`, `settings:rules.name.${stored}`], { defaultValue: stored })
    case 'reason':
      // A lock has one of our reasons, anything else a person's own words.
      return action === 'workspace.locked' ? t(`audit:locked.${stored}`, { defaultValue: stored }) : stored
    case 'status':
      return statusWords(action, stored, t)
    case 'mission':
    case 'point':
    case 'document':
      return name === undefined || name === '' ? t('audit:gone') : t('audit:about', { name })
    default:
      return assertNever(kind)
  }
}

/** Points, documents and terms have states of their own. */
function statusWords(action: string, status: string, t: TFunction): string {
  const [entity] = action.split('.', 1)
  const unknown = { defaultValue: status }
  if (entity === 'point') return t(`common:pointStatus.${status}`, unknown)
  if (entity === 'term') return t(`messages:term.is.${status}`, unknown)
  return t(`common:documentStatus.${status}`, unknown)
}
