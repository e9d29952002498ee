import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { VERSION } from '../../ui/version.ts'

/** What this program is, its version and its licence. */
export function AboutSection() {
  const { t } = useTranslation()
  return (
    <Stack gap="sm">
      <Text>{t('settings:about.what')}</Text>
      <Text>{t('settings:about.version', { version: VERSION })}</Text>
      <Text>{t('settings:about.licence', { licence: 'EUPL-1.2' })}</Text>
      <Text>{t('settings:about.fonts')}</Text>
      <Text>{t('settings:about.network')}</Text>
    </Stack>
  )
}
