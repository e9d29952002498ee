import { type Resource, use } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { PSEUDO_LOCALE, pseudoLocale } from './pseudo-locale.ts'

const files = import.meta.glob<Record<string, unknown>>('../../resources/locales/*/*.json', { eager: true, import: 'default' })

/** Is the page asked to show the pseudo-locale (`?pseudo=rtl`, in the address or after the hash)? */
export function pseudoAsked(): boolean {
  return /[?&]pseudo=rtl\b/.test(`${window.location.search}${window.location.hash}`)
}

/** Every locale file by language and namespace, and the pseudo-locale made from English. */
function bundles(): Resource {
  const resources: Record<string, Record<string, Record<string, unknown>>> = { [PSEUDO_LOCALE]: {} }
  for (const [path, bundle] of Object.entries(files)) {
    const [, language, namespace] = /\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? []
    if (!language || !namespace) continue
    resources[language] = { ...resources[language], [namespace]: bundle }
    if (language === 'en')
      resources[PSEUDO_LOCALE] = { ...resources[PSEUDO_LOCALE], [namespace]: pseudoLocale(bundle) as Record<string, unknown> }
  }
  return resources as Resource
}

function systemLanguage(): 'fr' | 'en' {
  return navigator.language.startsWith('en') ? 'en' : 'fr'
}

/** Starts i18next in the system's language, French when that is neither; the workspace's own follows once its status is known. */
export function startTranslations(): void {
  void use(initReactI18next).init({
    lng: pseudoAsked() ? PSEUDO_LOCALE : systemLanguage(),
    fallbackLng: false,
    resources: bundles(),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
  })
}
