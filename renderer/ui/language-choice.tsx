import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The language of a page that is shown before the workspace is open; nothing is saved. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation()
  return (
    <SegmentedControl
      size="xs"
      style={{ alignSelf: 'start' }}
      aria-label={t('frame:language')}
      value={i18n.language === 'fr' ? 'fr' : 'en'}
      onChange={(language) => void i18n.changeLanguage(language)}
      data={[
        { value: 'fr', label: 'Français' },
        { value: 'en', label: 'English' },
      ]}
    />
  )
}
