import { ActionIcon, Tooltip } from '@mantine/core'
import { IconVolume, IconVolumeOff } from '@tabler/icons-react'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../commands/command.ts'
import { useScreenCommands } from '../../../commands/use-screen-commands.ts'
import { playTone } from '../../../ui/play-tone.ts'
import { useTimerSound } from '../../../ui/use-timer-sound.ts'

/** Whether reminders are also heard, by word and by shape; one key from anywhere in the room. */
export function SoundButton() {
  const { t } = useTranslation()
  const [on, setOn] = useTimerSound()
  const toggle = () => {
    setOn(!on)
    // Who turns it on hears what it will be.
    if (!on) playTone()
  }
  const latest = useRef(toggle)
  useEffect(() => {
    latest.current = toggle
  })
  useScreenCommands(
    useMemo(
      (): readonly Command[] => [
        {
          id: 'timer-sound',
          group: 'view',
          label: 'timers:sound.toggle',
          icon: IconVolume,
          shortcut: 'mod+shift+U',
          run: () => latest.current(),
        },
      ],
      [],
    ),
  )
  const said = t(on ? 'timers:sound.on' : 'timers:sound.off')
  const Glyph = on ? IconVolume : IconVolumeOff
  return (
    <Tooltip label={said}>
      <ActionIcon color="gray" size={32} aria-label={t('timers:sound.label')} aria-pressed={on} onClick={toggle}>
        <Glyph size={18} stroke={1.5} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
