import type { Language } from '../../shared/domain/language.ts'

/** The statement that a reader of the interface understands best: its own language, else French, English, then whatever there is. */
export function bestStatement(
  statement: Readonly<Partial<Record<Language, string>>>,
  preferred: string,
): { readonly language: Language; readonly text: string } | null {
  const order = [preferred, 'fr', 'en', ...Object.keys(statement)] as Language[]
  for (const language of order) {
    const text = statement[language]
    if (text) return { language, text }
  }
  return null
}
