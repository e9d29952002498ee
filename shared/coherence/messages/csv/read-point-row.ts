import { LANGUAGES } from '../../../domain/language.ts'

const TRUE = new Set(['true', '1', 'yes', 'oui', 'vrai', 'x'])
const FALSE = new Set(['', 'false', '0', 'no', 'non', 'faux'])

/** One CSV row as the value that the point schema expects; what cannot be read is left as written, for the schema to name. */
export function readPointRow(cell: (column: string) => string): unknown {
  const statement: Record<string, string> = {}
  for (const language of LANGUAGES) {
    const text = cell(`statement.${language}`) || cell(language)
    if (text !== '') statement[language] = text
  }
  const mandatory = cell('mandatory').trim().toLowerCase()
  return {
    id: cell('id').trim(),
    statement,
    ...given('topic', cell('topic')),
    ...given('origin', cell('origin')),
    mandatory: TRUE.has(mandatory) ? true : FALSE.has(mandatory) ? false : mandatory,
    missions: cell('missions')
      .split(';')
      .map((code) => code.trim())
      .filter((code) => code !== ''),
    embargoUntil: cell('embargoUntil').trim() || null,
    validFrom: cell('validFrom').trim() || null,
    validUntil: cell('validUntil').trim() || null,
    supersedes: cell('supersedes').trim() || null,
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
