import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { registerPendingSave } from '../../../ui/pending-saves.ts'
import styles from './document-pane.module.css'

interface TitleFieldProps {
  readonly head: DocumentHead
  readonly readOnly: boolean
  readonly onSave: (title: string) => void
  /** Enter and Down go on to the text. */
  readonly onLeave: () => void
}

/** The title, saved like the text: after a pause and when it loses the focus. */
export function TitleField({ head, readOnly, onSave, onLeave }: TitleFieldProps) {
  const { t } = useTranslation()
  const [title, setTitle] = useState(head.title)
  // Leaving by a key takes the field away without a blur: what waits is saved all the same, and before a lock too.
  const later = useDebouncedCallback(onSave, { delay: 300, flushOnUnmount: true })
  const { flush } = later
  useEffect(
    () =>
      registerPendingSave(() => {
        flush()
        return Promise.resolve()
      }),
    [flush],
  )
  return (
    <input
      type="text"
      className={styles.title}
      aria-label={t('write:field.title')}
      placeholder={t('write:field.title')}
      lang={head.language}
      dir={head.direction}
      maxLength={300}
      readOnly={readOnly}
      value={title}
      onChange={(event) => {
        const next = event.currentTarget.value
        setTitle(next)
        later(next)
      }}
      onBlur={() => {
        if (title !== head.title) onSave(title)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'ArrowDown') return
        event.preventDefault()
        onLeave()
      }}
    />
  )
}
