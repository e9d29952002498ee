import { Button, Tooltip } from '@mantine/core'
import { IconReportAnalytics } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSitrepShown } from './sitrep-shown.ts'

/** Shows the situation report at the side of the room, and puts it away. */
export function SitrepButton() {
  const { t } = useTranslation()
  const shown = useSitrepShown((state) => state.shown)
  return (
    <Tooltip label={t('papers:sitrep.action')}>
      <Button
        size="xs"
        variant="default"
        aria-pressed={shown}
        leftSection={<IconReportAnalytics size={16} stroke={1.5} aria-hidden />}
        onClick={() => useSitrepShown.setState({ shown: !shown })}
      >
        {t('papers:sitrep.short')}
      </Button>
    </Tooltip>
  )
}
