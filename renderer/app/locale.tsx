import { useDirection } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { PSEUDO_LOCALE } from './pseudo-locale.ts'
import { pseudoAsked, showPseudoLocale } from './translations.ts'

/** Keeps the page's language and direction with the language of the interface, and listens for the pseudo-locale. */
export function Locale() {
  const { i18n } = useTranslation()
  const { setDirection } = useDirection()
  const direction = i18n.language === PSEUDO_LOCALE ? 'rtl' : 'ltr'

  useEffect(() => {
    document.documentElement.lang = i18n.language
    setDirection(direction)
  }, [i18n.language, direction, setDirection])

  useEffect(() => {
    const listen = () => {
      if (pseudoAsked()) showPseudoLocale()
    }
    window.addEventListener('hashchange', listen)
    return () => window.removeEventListener('hashchange', listen)
  }, [])

  return null
}
