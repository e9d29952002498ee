import { LANGUAGES } from '../../../domain/language.ts'

const TRUE = new Set(['true', '1', 'yes', 'oui', 'vrai', 'x'])
const FALSE = new Set(['false', '0', 'no', 'non', 'faux'])

/** One CSV row as the value that the point schema expects: an empty cell is a field that the row does not give, and what cannot be read is left as written, for the schema to name. */
export function readPointRow(cell: (column: string) => string): unknown {
  const statement: Record<string, string> = {}
  for (const language of LANGUAGES) {
    const text = cell(`statement.${language}`) || cell(language)
    if (text !== '') statement[language] = text
  }
  const mandatory = cell('mandatory').trim().toLowerCase()
  const missions = cell('missions')
    .split(';')
    .map((code) => code.trim())
    .filter((code) => code !== '')
  return {
    id: cell('id').trim(),
    statement,
    ...given('topic', cell('topic')),
    ...given('origin', cell('origin')),
    ...(mandatory === '' ? {} : { mandatory: TRUE.has(mandatory) ? true : FALSE.has(mandatory) ? false : mandatory }),
    ...(missions.length === 0 ? {} : { missions }),
    ...given('embargoUntil', cell('embargoUntil').trim()),
    ...given('validFrom', cell('validFrom').trim()),
    ...given('validUntil', cell('validUntil').trim()),
    ...given('supersedes', cell('supersedes').trim()),
    ...given('classification', cell('classification').trim().toLowerCase()),
    ...slots(cell('slots')),
  }
}

function given(name: string, value: string): Readonly<Record<string, string>> {
  return value === '' ? {} : { [name]: value }
}

function slots(text: string): Readonly<Record<string, unknown>> {
  if (text.trim() === '') return {}
  try {
    return { slots: JSON.parse(text) as unknown }
  } catch {
    return { slots: text }
  }
}
