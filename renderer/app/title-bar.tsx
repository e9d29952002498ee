import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { palette } from '../ui/palette-store.ts'
import { IconLanguage, IconSearch } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { lockWorkspace } from '../commands/lock-workspace.ts'
import { openHelp } from '../commands/open-help.ts'
import { switchTheme } from '../commands/switch-theme.ts'
import { useCommands } from '../commands/use-commands.ts'
import { notifyError } from '../ui/notify-error.tsx'
import { saveSettings } from '../ui/save-settings.ts'
import { Shortcut } from '../ui/shortcut.tsx'
import { WorkspaceContext } from '../ui/workspace-context.ts'
import styles from './frame-layout.module.css'

/** The workspace's name, the way to everything (palette), and what acts on the whole window. */
export function TitleBar() {
  const { t, i18n } = useTranslation()
  const client = useQueryClient()
  const status = use(WorkspaceContext)
  const { run } = useCommands()
  const speak = (language: 'fr' | 'en') => void saveSettings(client, { language }).catch(notifyError)
  const buttons = [switchTheme, openHelp, lockWorkspace] as const

  return (
    <header className={styles.title}>
      <div className={styles.name}>
        <strong>Unisson</strong>
        <span className={styles.workspace} dir="auto" title={status?.name}>
          {status?.name}
        </span>
        {status?.demo ? <span className={styles.demo}>{t('frame:demo')}</span> : null}
      </div>
      <button type="button" className={styles.search} onClick={() => palette.open()}>
        <IconSearch size={16} stroke={1.5} aria-hidden />
        <span>{t('frame:search')}</span>
        <Shortcut keys="mod+K" />
      </button>
      <div className={styles.tools}>
        <Menu position="bottom-end">
          <Menu.Target>
            <Tooltip label={t('frame:language')}>
              <ActionIcon color="gray" aria-label={t('frame:language')}>
                <IconLanguage size={18} stroke={1.5} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.RadioGroup value={i18n.language} onChange={(value) => speak(value === 'en' ? 'en' : 'fr')}>
              <Menu.RadioItem value="fr" closeMenuOnClick lang="fr">
                Français
              </Menu.RadioItem>
              <Menu.RadioItem value="en" closeMenuOnClick lang="en">
                English
              </Menu.RadioItem>
            </Menu.RadioGroup>
          </Menu.Dropdown>
        </Menu>
        {buttons.map((command) => {
          const Icon = command.icon
          return (
            <Tooltip key={command.id} label={t(command.label)}>
              <ActionIcon color="gray" aria-label={t(command.label)} onClick={() => run(command)}>
                <Icon size={18} stroke={1.5} aria-hidden />
              </ActionIcon>
            </Tooltip>
          )
        })}
      </div>
    </header>
  )
}
