import { ActionIcon, Tooltip } from '@mantine/core'
import { IconScreenShare } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../commands/command.ts'
import { useScreenCommands } from '../../../commands/use-screen-commands.ts'

/** From the room to its big screen, by button, by key or from the palette. */
export function WallButton({ incidentId }: { readonly incidentId: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  useScreenCommands(
    useMemo(
      (): readonly Command[] => [
        {
          id: 'open-wall',
          group: 'go',
          label: 'wall:open',
          icon: IconScreenShare,
          shortcut: 'mod+shift+F',
          run: () => navigate({ to: '/crisis/$incidentId/wall', params: { incidentId } }),
        },
      ],
      [navigate, incidentId],
    ),
  )
  return (
    <Tooltip label={t('wall:title')}>
      <ActionIcon
        renderRoot={(props) => <Link {...props} to="/crisis/$incidentId/wall" params={{ incidentId }} />}
        variant="default"
        aria-label={t('wall:title')}
      >
        <IconScreenShare size={18} stroke={1.5} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
