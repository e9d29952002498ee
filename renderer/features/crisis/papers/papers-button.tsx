import { Button, Popover } from '@mantine/core'
import { IconFileExport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaperIncident } from './paper-incident.ts'
import { PapersPanel } from './papers-panel.tsx'

interface PapersButtonProps extends PaperIncident {
  /** Where several incidents stand in a list, each button says whose papers it opens. */
  readonly named?: boolean
}

/** Opens the papers of an incident under the button: the clock stays in sight. */
export function PapersButton({ named = false, ...incident }: PapersButtonProps) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={440} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFileExport size={16} stroke={1.5} aria-hidden />}
          {...(named ? { 'aria-label': t('papers:of', { title: incident.title }) } : {})}
          onClick={() => setOpened(!opened)}
        >
          {t('papers:title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('papers:of', { title: incident.title })}>
        <PapersPanel {...incident} />
      </Popover.Dropdown>
    </Popover>
  )
}
