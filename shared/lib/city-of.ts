import { FRENCH_CITIES } from './french-cities.ts'

/** The city that an IANA zone is named after, as a language says it: "Africa/Porto-Novo" gives "Porto-Novo". */
export function cityOf(zone: string, language: string): string {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
  return (language === 'fr' ? FRENCH_CITIES[city] : undefined) ?? city
}
