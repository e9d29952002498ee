import i18next, { changeLanguage, type Resource, use } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { PSEUDO_LOCALE, pseudoLocale } from './pseudo-locale.ts'

const files = import.meta.glob<Record<string, unknown>>('../../resources/locales/*/*.json', { eager: true, import: 'default' })

/** Is the page asked to show the pseudo-locale (`?pseudo=rtl`, in the address or after the hash)? */
export function pseudoAsked(): boolean {
  return /[?&]pseudo=rtl\b/.test(`${window.location.search}${window.location.hash}`)
}

type Bundles = Record<string, Record<string, Record<string, unknown>>>

/** Every locale file by language and namespace. */
function bundles(): Bundles {
  const resources: Bundles = {}
  for (const [path, bundle] of Object.entries(files)) {
    const [, language, namespace] = /\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? []
    if (language && namespace) resources[language] = { ...resources[language], [namespace]: bundle }
  }
  return resources
}

/** Makes the pseudo-locale from English and shows it. No ordinary start pays for it. */
export function showPseudoLocale(): void {
  for (const [namespace, bundle] of Object.entries(bundles()['en'] ?? {}))
    i18next.addResourceBundle(PSEUDO_LOCALE, namespace, pseudoLocale(bundle))
  void changeLanguage(PSEUDO_LOCALE)
}

function systemLanguage(): 'fr' | 'en' {
  return navigator.language.startsWith('en') ? 'en' : 'fr'
}

/** Starts i18next in the system's language, French when that is neither; the workspace's own follows once its status is known. */
export function startTranslations(): void {
  void use(initReactI18next).init({
    lng: systemLanguage(),
    fallbackLng: false,
    resources: bundles() as Resource,
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
  })
  if (pseudoAsked()) showPseudoLocale()
}
