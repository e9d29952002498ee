import { createInstance, type TFunction } from 'i18next'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const locales = new URL('../../../../resources/locales/', import.meta.url).pathname

/** The real i18next with the real words of a language, as the window sets it up. */
export async function translate(language: 'fr' | 'en'): Promise<TFunction> {
  const bundles = Object.fromEntries(
    readdirSync(join(locales, language)).map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(join(locales, language, file), 'utf8')),
    ]),
  )
  return createInstance().init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: bundles },
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  })
}
