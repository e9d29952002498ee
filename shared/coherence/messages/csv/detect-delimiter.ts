/** Separator of a CSV header line: the most frequent of comma, semicolon (spreadsheets set to French) and tab. */
export function detectDelimiter(text: string): ',' | ';' | '\t' {
  const header = text.split(/\r?\n/, 1)[0] ?? ''
  const count = (mark: string) => header.split(mark).length
  const best = ([',', ';', '\t'] as const).toSorted((left, right) => count(right) - count(left))[0]
  return best ?? ','
}
