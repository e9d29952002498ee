import { useTranslation } from 'react-i18next'
import { spokenText } from '../../../../../shared/domain/crisis/engine/spoken-text.ts'
import type { MessageContent } from '../../../../../shared/domain/crisis/model/crisis-message.ts'
import { ErrorNotice } from '../../../../ui/error-notice.tsx'
import { localized } from '../../model/localized.ts'
import type { RoomProps } from '../../room/room-props.ts'
import { CheckEntry } from './check-entry.tsx'
import { checkItems } from './check-items.ts'
import styles from './check.module.css'
import { MarkedWords } from './marked-words.tsx'
import { useMessageCheck } from './use-message-check.ts'

interface CheckedWordsProps extends RoomProps {
  /** Null: not in the log yet. */
  readonly messageId: string | null
  readonly content: MessageContent
  /** What was said already is read, not checked: a text that departs from it says so itself. */
  readonly said?: boolean
}

/** The words as they will be said, with what the check found in them, and below what it was held against. */
export function CheckedWords({ incidentId, open, messageId, content, said = false }: CheckedWordsProps) {
  const { t, i18n } = useTranslation()
  const { done, pending, error } = useMessageCheck(incidentId, messageId, content, !said)
  const shown = done?.content ?? content
  const text = spokenText(open.state.incident?.mode ?? null, shown)
  const items = done === null ? [] : checkItems(done.check)
  const labelOf = (name: string): string => {
    const field = open.playbook.fields.find((one) => one.name === name)
    return field === undefined ? name : localized(field.label, i18n.language)
  }
  if (content.body.trim() === '') return null
  return (
    <div className={styles.checked} aria-busy={pending}>
      <MarkedWords text={text} language={shown.language} items={items} labelOf={labelOf} />
      {error ? <ErrorNotice error={error} /> : null}
      {done === null ? (
        <output className={styles.note}>{pending ? t('statements:check.running') : null}</output>
      ) : (
        <output className={styles.note} data-findings={items.length}>
          {[
            t('statements:check.found', { count: items.length }),
            t('statements:check.points', { count: done.check.compared.points }),
            t('statements:check.messages', { count: done.check.compared.messages }),
            ...(done.check.compared.notChecked > 0
              ? [t('statements:check.notChecked', { count: done.check.compared.notChecked })]
              : []),
          ].join(' · ')}
        </output>
      )}
      {items.length > 0 ? (
        <ul className={styles.entries} aria-label={t('statements:check.title')}>
          {items.map((item) => (
            <CheckEntry key={item.key} item={item} text={text} />
          ))}
        </ul>
      ) : null}
    </div>
  )
}
