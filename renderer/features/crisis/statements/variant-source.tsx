import { Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { messageHash } from '../../../../shared/domain/crisis/engine/message-hash.ts'
import { spokenText } from '../../../../shared/domain/crisis/engine/spoken-text.ts'
import type { MessageContent } from '../../../../shared/domain/crisis/model/crisis-message.ts'
import { scrollsByKeyboard } from '../../../ui/scrolls-by-keyboard.ts'
import type { OpenIncident } from '../model/use-incident.ts'
import styles from './check/check.module.css'

interface VariantSourceProps {
  readonly open: OpenIncident
  readonly content: MessageContent
  readonly onFollow: (variantOf: MessageContent['variantOf']) => void
}

/** The original of a text in another language, as it is now; who has followed its change says so. */
export function VariantSource({ open, content: { variantOf }, onFollow }: VariantSourceProps) {
  const { t } = useTranslation()
  const [begun] = useState(variantOf)
  const source = variantOf === null ? undefined : open.state.messages.get(variantOf.messageId)
  if (begun === null || variantOf === null || source === undefined) return null
  const now = messageHash(source.id, source.content)
  return (
    <div className={styles.checked}>
      <Text size="sm" fw={500}>
        {t('statements:original', { title: source.content.title })}
      </Text>
      <p ref={(node) => scrollsByKeyboard(node)} className={styles.words} dir="auto" lang={source.content.language}>
        {spokenText(open.state.incident?.mode ?? null, source.content)}
      </p>
      {begun.hash === now ? null : (
        <Switch
          label={t('statements:follows')}
          checked={variantOf.hash === now}
          onChange={(event) => onFollow({ ...begun, hash: event.currentTarget.checked ? now : begun.hash })}
        />
      )}
    </div>
  )
}
