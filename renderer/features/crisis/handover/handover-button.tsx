import { Button } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoomProps } from '../room/room-props.ts'
import { HandoverDialog } from './handover-dialog.tsx'

/** Opens the end of a shift. */
export function HandoverButton({ incidentId, open }: RoomProps) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconArrowsExchange size={14} stroke={1.5} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('handover:action')}
      </Button>
      {opened ? <HandoverDialog incidentId={incidentId} open={open} onClose={() => setOpened(false)} /> : null}
    </>
  )
}
