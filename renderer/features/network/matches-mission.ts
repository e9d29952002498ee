import type { Formats } from '../../ui/use-formats.ts'
import type { MissionRow } from './mission-rows.ts'

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Is every typed word somewhere in the mission's code, name, city, country or account names? Accents and case apart. */
export function matchesMission(row: MissionRow, typed: string, formats: Pick<Formats, 'country'>): boolean {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const { code, name, city, country } = row.mission
  const text = fold([code, name, city, formats.country(country), ...row.accounts.map((account) => account.handle)].join(' '))
  return words.every((word) => text.includes(word))
}
