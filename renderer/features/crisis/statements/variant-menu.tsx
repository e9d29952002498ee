import { Button, Menu } from '@mantine/core'
import { IconLanguage } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MessageState } from '../../../../shared/domain/crisis/engine/message-state.ts'
import { LANGUAGES } from '../../../../shared/domain/language.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import type { OpenIncident } from '../model/use-incident.ts'
import type { DraftedFor } from '../room/message-dialog.tsx'
import { variantOf } from './variant-of.ts'

interface VariantMenuProps {
  readonly open: OpenIncident
  readonly message: MessageState
  readonly onWrite: (drafted: DraftedFor) => void
}

/** Begins the same text in another language, tied to this one: when this one changes, the other says that it is stale. */
export function VariantMenu({ open, message, onWrite }: VariantMenuProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  // A variant of a variant hangs on the same original.
  const origin = open.state.messages.get(message.content.variantOf?.messageId ?? '') ?? message
  const family = [...open.state.messages.values()].filter(
    ({ id, content, status }) => (id === origin.id || content.variantOf?.messageId === origin.id) && status !== 'withdrawn',
  )
  const there = new Set(family.map(({ content }) => content.language))
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconLanguage size={14} stroke={1.5} aria-hidden />}>
          {t('statements:act.variant')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflow: 'auto' }}>
        {LANGUAGES.filter((language) => !there.has(language)).map((language) => (
          <Menu.Item key={language} onClick={() => onWrite({ kind: 'new', content: variantOf(origin, language, open) })}>
            {formats.language(language)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
