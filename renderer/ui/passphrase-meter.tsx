import { useTranslation } from 'react-i18next'
import styles from './passphrase-meter.module.css'
import { PASSPHRASE_LENGTH, passphraseStrength } from './passphrase-strength.ts'

const LEVELS = ['short', 'weak', 'fair', 'good', 'strong'] as const

const NO_NAMES: readonly string[] = []

/** The strength of a passphrase in words, with a bar of five steps. */
export function PassphraseMeter({
  passphrase,
  names = NO_NAMES,
}: {
  readonly passphrase: string
  readonly names?: readonly string[]
}) {
  const { t } = useTranslation()
  const strength = passphraseStrength(passphrase, names)
  const level = strength === 'empty' ? 0 : LEVELS.indexOf(strength === 'guessable' ? 'weak' : strength) + 1
  return (
    <output className={styles.meter}>
      <span className={styles.steps} aria-hidden>
        {LEVELS.map((name, index) => (
          <span
            key={name}
            data-filled={index < level || undefined}
            data-strength={strength === 'guessable' ? 'weak' : strength}
          />
        ))}
      </span>
      {t(`common:strength.${strength}`, { least: PASSPHRASE_LENGTH })}
    </output>
  )
}
