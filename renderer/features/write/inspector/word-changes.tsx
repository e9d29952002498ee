import type { Direction } from '../../../../shared/domain/document.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import styles from './compare-dialog.module.css'
import type { WordChange } from './compare-words.ts'

interface WordChangesProps {
  readonly changes: readonly WordChange[]
  readonly show: 'both' | 'before' | 'after'
  readonly language: Language
  readonly direction: Direction
}

/** A text with its changes: struck through for what went, underlined for what came. */
export function WordChanges({ changes, show, language, direction }: WordChangesProps) {
  const shown = changes
    .map((change, index) => ({ ...change, key: `${index}-${change.kind}` }))
    .filter(({ kind }) => kind === 'same' || show === 'both' || kind === (show === 'before' ? 'removed' : 'added'))
  return (
    <div className={`u-text ${styles.text}`} lang={language} dir={direction}>
      {shown.map(({ key, kind, text }) =>
        kind === 'same' ? (
          <span key={key}>{text}</span>
        ) : kind === 'removed' ? (
          <del key={key} className={styles.removed}>
            {text}
          </del>
        ) : (
          <ins key={key} className={styles.added}>
            {text}
          </ins>
        ),
      )}
    </div>
  )
}
