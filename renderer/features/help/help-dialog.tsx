import { Button, Modal } from '@mantine/core'
import { IconBook } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../commands/command.ts'
import { useCommands } from '../../commands/use-commands.ts'
import { PANEL_SHORTCUTS } from '../../editor/dialogs/panel-shortcuts.ts'
import { ABOVE_NOTIFICATIONS } from '../../ui/above-notifications.ts'
import { useHelp } from '../../ui/help-state.ts'
import { useManual } from '../../ui/manual-state.ts'
import { Shortcut } from '../../ui/shortcut.tsx'
import styles from './help-dialog.module.css'

const GROUPS = ['create', 'text', 'go', 'view', 'workspace', 'help'] as const satisfies readonly Command['group'][]

/** Every command that has keys, by group, and what the panes answer to. */
export function HelpDialog() {
  const { t } = useTranslation()
  const opened = useHelp((help) => help.opened)
  const { commands } = useCommands()
  const withKeys = commands.flatMap((command) => (command.shortcut ? [{ ...command, shortcut: command.shortcut }] : []))
  const panes = [
    { keys: '← →', label: t('help:panes.resize') },
    { keys: 'Enter', label: t('help:panes.close') },
  ]
  return (
    <Modal
      opened={opened}
      onClose={() => useHelp.setState({ opened: false })}
      title={t('help:title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:close') }}
      zIndex={ABOVE_NOTIFICATIONS}
    >
      <div className={styles.groups}>
        {GROUPS.map((group) => {
          const rows = withKeys.filter((command) => command.group === group)
          if (rows.length === 0) return null
          return (
            <section key={group} aria-label={t(`help:group.${group}`)}>
              <h2>{t(`help:group.${group}`)}</h2>
              <dl>
                {rows.map((command) => (
                  <div key={command.id}>
                    <dt>{t(command.label)}</dt>
                    <dd>
                      <Shortcut keys={command.shortcut} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
        <section aria-label={t('editor:shortcuts.group.findings')}>
          <h2>{t('editor:shortcuts.group.findings')}</h2>
          <dl>
            {PANEL_SHORTCUTS.map(({ label, shortcut }) => (
              <div key={label}>
                <dt>{t(label)}</dt>
                <dd>
                  <Shortcut keys={shortcut} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-label={t('help:panes.title')}>
          <h2>{t('help:panes.title')}</h2>
          <dl>
            {panes.map(({ keys, label }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <Shortcut keys={keys} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <Button
        variant="subtle"
        leftSection={<IconBook size={16} stroke={1.5} aria-hidden />}
        onClick={() => {
          useHelp.setState({ opened: false })
          useManual.setState({ page: 'figure-mismatch' })
        }}
      >
        {t('commands:openManual')}
      </Button>
    </Modal>
  )
}
