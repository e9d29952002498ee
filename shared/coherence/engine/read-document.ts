import type { Language } from '../../domain/language.ts'
import type { Span } from '../model/span.ts'
import { splitParagraphs } from '../text/split-paragraphs.ts'

export interface DocumentParagraph extends Span {
  readonly language: Language
}

export interface ReadDocument {
  readonly language: Language
  readonly paragraphs: readonly DocumentParagraph[]
}

/** When nothing tells the language of a text: English, the working language of the formats around it. */
const LAST_RESORT: Language = 'en'

/** Paragraphs with their languages. A given language wins; a paragraph too short to tell takes the language of most of the text. A step for each language told. */
export function* readDocument(
  text: string,
  given: Language | undefined,
  detect: (paragraph: string) => Language | null,
): Generator<number, ReadDocument, void> {
  const spans = splitParagraphs(text)
  if (given !== undefined)
    return { language: given, paragraphs: spans.map(({ start, end }) => ({ start, end, language: given })) }
  const detected: (Language | null)[] = []
  for (const { start, end } of spans) {
    detected.push(detect(text.slice(start, end)))
    yield 0
  }
  const lengths = new Map<Language, number>()
  for (const [rank, language] of detected.entries()) {
    const span = spans[rank]
    if (language !== null && span !== undefined) lengths.set(language, (lengths.get(language) ?? 0) + span.end - span.start)
  }
  const main = [...lengths].toSorted((left, right) => right[1] - left[1])[0]?.[0] ?? LAST_RESORT
  return { language: main, paragraphs: spans.map(({ start, end }, rank) => ({ start, end, language: detected[rank] ?? main })) }
}
