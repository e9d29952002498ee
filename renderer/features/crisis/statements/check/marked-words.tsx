import type { CheckItem } from './check-item.ts'
import { scrollsByKeyboard } from '../../../../ui/scrolls-by-keyboard.ts'
import styles from './check.module.css'

interface MarkedWordsProps {
  readonly text: string
  readonly language: string
  readonly items: readonly CheckItem[]
  /** What a field is called, by its name in the text. */
  readonly labelOf: (name: string) => string
}

/** The words as they will be said, what was found in them underlined by its severity, what is still to fill in named. */
export function MarkedWords({ text, language, items, labelOf }: MarkedWordsProps) {
  const pieces = cut(text, items)
  return (
    <p ref={(node) => scrollsByKeyboard(node)} className={styles.words} dir="auto" lang={language}>
      {pieces.map(({ start, words, severity }) =>
        severity === null ? (
          withLabels(words)
        ) : (
          <mark key={start} className={styles.mark} data-severity={severity}>
            {withLabels(words)}
          </mark>
        ),
      )}
    </p>
  )

  /** A field that is still empty stands there by what it asks for, not by its name. */
  function withLabels(words: string) {
    return words.split(/\{\{([^{}]*)\}\}/u).map((part, place) =>
      place % 2 === 0 ? (
        part
      ) : (
        // The parts of a text have no other name than their place.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={place} className={styles.empty}>
          {labelOf(part.trim())}
        </span>
      ),
    )
  }
}

interface Piece {
  readonly start: number
  readonly words: string
  readonly severity: CheckItem['severity'] | null
}

/** Where two findings share words the one that comes first, or the graver, has them. */
function cut(text: string, items: readonly CheckItem[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, severity } of items.toSorted((left, right) => left.start - right.start)) {
    if (start < at || end <= start || end > text.length) continue
    pieces.push({ start: at, words: text.slice(at, start), severity: null }, { start, words: text.slice(start, end), severity })
    at = end
  }
  return [...pieces, { start: at, words: text.slice(at), severity: null }]
}
