import styles from './key-fingerprint.module.css'

interface KeyFingerprintProps {
  /** `keyFingerprint` of a key: groups of four, compared by voice. */
  readonly children: string
  readonly size?: 'small' | 'large'
}

/** A fingerprint as it is read aloud: never broken, letters of one width, left to right in every language. */
export function KeyFingerprint({ children, size = 'small' }: KeyFingerprintProps) {
  return (
    <span className={styles.fingerprint} data-size={size} dir="ltr" translate="no">
      {children}
    </span>
  )
}
