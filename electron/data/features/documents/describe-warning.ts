import type { InterfaceLanguage } from '../../../../shared/domain/settings.ts'
import type { ImportWarning } from '../../formats/import-warning.ts'

type Words = Readonly<Record<ImportWarning['code'], (subject: string) => string>>

/** The contract carries these as sentences, so they are written here and not with the screens' words. */
const WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
  fr: {
    'node-dropped': (subject) => `Élément laissé de côté : ${subject}`,
    'node-unwrapped': (subject) => `Mise en page simplifiée, texte gardé : ${subject}`,
    'node-wrapped': (subject) => `Texte remis dans un paragraphe : ${subject}`,
    'block-split': (subject) => `Paragraphe coupé en deux : ${subject}`,
    'mark-dropped': (subject) => `Mise en forme laissée de côté : ${subject}`,
    'attribute-dropped': (subject) => `Réglage laissé de côté : ${subject}`,
    'attribute-repaired': (subject) => `Réglage corrigé : ${subject}`,
    'link-dropped': (subject) => `Lien dangereux retiré, texte gardé : ${subject}`,
    'image-dropped': (subject) => `Image laissée de côté : ${subject}`,
    'text-cleaned': (subject) => `Caractères invisibles retirés : ${subject}`,
    'depth-flattened': (subject) => `Imbrication trop profonde, aplatie : ${subject}`,
    'table-squared': (subject) => `Tableau complété par des cellules vides : ${subject}`,
    'encoding-guessed': (subject) => `Encodage supposé, relire les accents : ${subject}`,
    'picture-format': (subject) => `Format d’image que le texte ne peut pas garder : ${subject}`,
  },
  en: {
    'node-dropped': (subject) => `Element left out: ${subject}`,
    'node-unwrapped': (subject) => `Layout simplified, text kept: ${subject}`,
    'node-wrapped': (subject) => `Text put back into a paragraph: ${subject}`,
    'block-split': (subject) => `Paragraph cut in two: ${subject}`,
    'mark-dropped': (subject) => `Formatting left out: ${subject}`,
    'attribute-dropped': (subject) => `Setting left out: ${subject}`,
    'attribute-repaired': (subject) => `Setting corrected: ${subject}`,
    'link-dropped': (subject) => `Unsafe link removed, text kept: ${subject}`,
    'image-dropped': (subject) => `Picture left out: ${subject}`,
    'text-cleaned': (subject) => `Invisible characters removed: ${subject}`,
    'depth-flattened': (subject) => `Nesting too deep, flattened: ${subject}`,
    'table-squared': (subject) => `Table completed with empty cells: ${subject}`,
    'encoding-guessed': (subject) => `Encoding guessed, check the accents: ${subject}`,
    'picture-format': (subject) => `Picture format that the text cannot keep: ${subject}`,
  },
}

/** One line for a person about what an import could not keep. */
export function describeWarning({ code, subject, count }: ImportWarning, language: InterfaceLanguage): string {
  const line = WORDS[language][code](subject)
  return count > 1 ? `${line} (× ${count})` : line
}
