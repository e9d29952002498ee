/** One CSV row as the value that the term schema expects; contexts are separated by semicolons. */
export function readTermRow(cell: (column: string) => string): unknown {
  const use = cell('use')
  return {
    concept: cell('concept').trim(),
    lang: cell('lang').trim().toLowerCase(),
    term: cell('term'),
    status: cell('status').trim().toLowerCase(),
    ...(use === '' ? {} : { use }),
    allowedIn: cell('allowedIn')
      .split(';')
      .map((context) => context.trim())
      .filter((context) => context !== ''),
  }
}
