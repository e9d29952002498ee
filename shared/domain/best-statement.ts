import type { Language } from './language.ts'

/** The statement that a reader understands best: in the first preferred language that has one, else French, English, then whatever there is. */
export function bestStatement(
  statement: Readonly<Partial<Record<Language, string>>>,
  ...preferred: readonly string[]
): { readonly language: Language; readonly text: string } | null {
  const order = [...preferred, 'fr', 'en', ...Object.keys(statement)] as Language[]
  for (const language of order) {
    const text = statement[language]
    if (text) return { language, text }
  }
  return null
}
