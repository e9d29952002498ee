import type { TranslationView } from '../../../../shared/contract/translations-contract.ts'
import { cutAtMarks, type NumberedMark } from './cut-at-marks.ts'
import styles from './translations.module.css'

interface BlockSideProps {
  readonly side: TranslationView['source']
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  readonly marks: readonly NumberedMark[]
  /** What to say where this side has no paragraph. */
  readonly absent: string
}

/** One side of a block: its paragraphs with the differences marked and numbered. */
export function BlockSide({ side, spans, marks, absent }: BlockSideProps) {
  if (spans.length === 0) return <p className={styles.absent}>{absent}</p>
  return (
    <div className={styles.side} lang={side.language} dir="auto">
      {spans.map((span) => (
        <p key={span.start}>
          {cutAtMarks(side.text, span, marks).map((piece) =>
            piece.numbers.length === 0 ? (
              piece.words
            ) : (
              <span key={`${piece.start}-${piece.numbers.join()}`}>
                {piece.words === '' ? null : <mark>{piece.words}</mark>}
                <sup>{piece.numbers.join(', ')}</sup>
              </span>
            ),
          )}
        </p>
      ))}
    </div>
  )
}
