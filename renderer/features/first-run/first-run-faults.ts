import type { Role } from '../../../shared/domain/settings.ts'
import { REFUSED_STRENGTHS, passphraseStrength } from '../../ui/passphrase-strength.ts'

/** What the first screen asks. */
export interface FirstRunForm {
  readonly name: string
  readonly person: string
  readonly role: Role
  readonly passphrase: string
  readonly again: string
  readonly demo: boolean
}

export type FirstRunFault = 'empty' | 'short' | 'weak' | 'guessable' | 'different'

/** What keeps the form from being sent, by field. */
export function firstRunFaults(form: FirstRunForm): Readonly<Partial<Record<keyof FirstRunForm, FirstRunFault>>> {
  const strength = passphraseStrength(form.passphrase, [form.name, form.person])
  return {
    ...(form.name.trim() === '' ? { name: 'empty' as const } : {}),
    ...(form.person.trim() === '' ? { person: 'empty' as const } : {}),
    ...(REFUSED_STRENGTHS.has(strength)
      ? { passphrase: strength === 'weak' || strength === 'guessable' ? strength : ('short' as const) }
      : {}),
    ...(form.passphrase === form.again ? {} : { again: 'different' as const }),
  }
}
