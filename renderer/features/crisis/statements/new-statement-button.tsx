import { Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { getFixedT } from 'i18next'
import { useTranslation } from 'react-i18next'
import { LANGUAGES } from '../../../../shared/domain/language.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import type { DraftedFor } from '../room/message-dialog.tsx'
import { blankStatement } from './blank-statement.ts'

/** A holding statement that the plan does not ask for, in any language. */
export function NewStatementButton({ onWrite }: { readonly onWrite: (drafted: DraftedFor) => void }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const write = (language: string) => {
    const spoken = language === 'fr' || language === 'en' ? getFixedT(language) : null
    onWrite({
      kind: 'new',
      content: blankStatement(
        language,
        (spoken ?? t)('statements:blank.title'),
        // The braces are the fields of the text, not values to put in here.
        spoken === null ? null : spoken('statements:blank.body', { skipInterpolation: true }),
      ),
    })
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}>
          {t('statements:act.new')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflow: 'auto' }}>
        {LANGUAGES.map((language) => (
          <Menu.Item key={language} onClick={() => write(language)}>
            {formats.language(language)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
