import { Button, Menu } from '@mantine/core'
import { IconAlertTriangle, IconSwitchHorizontal } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../commands/command.ts'
import { useScreenCommands } from '../../../commands/use-screen-commands.ts'
import { elapsed } from '../../../ui/elapsed.ts'
import { Shortcut } from '../../../ui/shortcut.tsx'
import { ModeMark } from '../hall/mode-mark.tsx'
import styles from './incident-switcher.module.css'
import { useOtherIncidents } from './use-other-incidents.ts'

const SHORTCUT = 'mod+shift+O'

/** From one running incident to another: each with its clock and how much of it is late. Nothing while there is one alone. */
export function IncidentSwitcher({ incidentId, now }: { readonly incidentId: string; readonly now: number }) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  const others = useOtherIncidents(incidentId, now)
  const some = others.length > 0
  useScreenCommands(
    useMemo(
      (): readonly Command[] =>
        some
          ? [
              {
                id: 'switch-incident',
                group: 'go',
                label: 'switcher:open',
                icon: IconSwitchHorizontal,
                shortcut: SHORTCUT,
                run: () => setOpened(true),
              },
            ]
          : [],
      [some],
    ),
  )
  if (!some) return null
  const late = others.reduce((sum, { overdue }) => sum + (overdue ?? 0), 0)
  const said = [t('switcher:others', { count: others.length }), late > 0 ? t('switcher:overdue', { count: late }) : null]
    .filter(Boolean)
    .join(', ')
  return (
    <Menu position="bottom-start" opened={opened} onChange={setOpened}>
      <Menu.Target>
        <Button
          className={styles.button}
          variant="default"
          size="compact-sm"
          leftSection={<IconSwitchHorizontal size={16} stroke={1.5} aria-hidden />}
          aria-label={said}
          title={said}
        >
          {others.length}
          {late > 0 ? <IconAlertTriangle size={16} stroke={1.75} aria-hidden className={styles.late} /> : null}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label className={styles.label}>
          {t('switcher:open')} <Shortcut keys={SHORTCUT} />
        </Menu.Label>
        {others.map(({ line, overdue }) => (
          <Menu.Item
            key={line.id}
            renderRoot={(props) => <Link {...props} to="/crisis/$incidentId" params={{ incidentId: line.id }} />}
          >
            <span className={styles.item}>
              <strong className={styles.clock}>{elapsed(now - Date.parse(line.awareAt), t('crisis:dayLetter'))}</strong>
              <span className={styles.what}>
                <span dir="auto">{line.title}</span>
                <span className={styles.note}>
                  {t('crisis:severity', { level: line.severity })}
                  {overdue === 0 ? ` · ${t('switcher:noneOverdue')}` : null}
                  {overdue === null || overdue === 0 ? null : (
                    <span className={styles.late}>
                      <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
                      {t('switcher:overdue', { count: overdue })}
                    </span>
                  )}
                </span>
              </span>
              {line.mode === 'REAL' ? null : <ModeMark mode={line.mode} />}
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
