import { useMantineColorScheme } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { shell } from '../bridge/shell.ts'
import type { WorkspaceStatus } from '../../shared/contract/workspace-contract.ts'
import { PSEUDO_LOCALE } from './pseudo-locale.ts'

/** Brings the interface to the workspace's language and theme, also before it is unlocked. */
export function usePreferences(status: WorkspaceStatus | undefined): void {
  const { i18n } = useTranslation()
  const { setColorScheme } = useMantineColorScheme()
  const language = status?.language
  const theme = status?.theme

  useEffect(() => {
    if (language && i18n.language !== PSEUDO_LOCALE) void i18n.changeLanguage(language)
  }, [language, i18n])

  useEffect(() => {
    if (!theme) return
    setColorScheme(theme === 'system' ? 'auto' : theme)
    // The window's own frame follows; a shell that cannot do it changes nothing on screen.
    shell('setTheme', { theme }).catch(() => undefined)
  }, [theme, setColorScheme])
}
