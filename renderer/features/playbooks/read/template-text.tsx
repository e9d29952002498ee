import type { LocalizedText } from '../../../../shared/domain/crisis/model/localized-text.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { textIn } from '../model/text-in.ts'
import styles from '../playbooks.module.css'

interface TemplateTextProps {
  readonly text: LocalizedText
  readonly language: string
  readonly playbook: Playbook
}

const FIELD = /(\{\{[^{}]*\}\})/u

/** A template with its fields marked by their labels, so that it reads as the statement will. */
export function TemplateText({ text, language, playbook }: TemplateTextProps) {
  const found = textIn(text, language)
  const labels = new Map(playbook.fields.map(({ name, label }) => [name, textIn(label, found.language).words]))
  return (
    <p className={styles.template} lang={found.language} dir="auto">
      {found.words.split(FIELD).map((piece, place) => {
        if (!FIELD.test(piece)) return piece
        const name = piece.slice(2, -2).trim()
        const label = labels.get(name)
        return (
          // The pieces of a text are told apart by their places alone.
          // oxlint-disable-next-line react/no-array-index-key
          <mark key={place} className={styles.field} data-unknown={label === undefined || undefined} title={piece}>
            {label ?? piece}
          </mark>
        )
      })}
    </p>
  )
}
