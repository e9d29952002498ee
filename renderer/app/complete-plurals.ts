/**
 * A bundle of messages in which every plural has all the forms of its language. i18next falls back from a missing form to the bare key, so
 * that "1 000 000 documents", which French counts as "many", would show `list.count`; our files hold `_one` and `_other` only.
 */
export function completePlurals(bundle: Readonly<Record<string, unknown>>, language: string): Record<string, unknown> {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
  const complete: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(bundle)) {
    if (typeof value === 'object' && value !== null) {
      complete[key] = completePlurals(value as Readonly<Record<string, unknown>>, language)
      continue
    }
    complete[key] = value
    if (!key.endsWith('_other')) continue
    const stem = key.slice(0, -'other'.length)
    for (const category of pluralCategories) if (!(stem + category in bundle)) complete[stem + category] = value
  }
  return complete
}
