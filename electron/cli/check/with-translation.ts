import { byPlace } from '../../../shared/coherence/engine/by-place.ts'
import type { Checker } from '../../../shared/coherence/engine/checker.ts'
import type { DocumentReport } from '../../../shared/coherence/model/report.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { TextInput } from '../input/text-input.ts'

type ReadText = Pick<TextInput, 'path' | 'checked'>

/** A text's report with what it lost or changed of the text that it translates. */
export function withTranslation(
  document: DocumentReport,
  checker: Checker,
  { path, checked: text }: ReadText,
  source: ReadText,
  language: Language | undefined,
  now: string,
): DocumentReport {
  const { blocks } = checker.compareTranslation({ path: source.path, text: source.checked }, { path, text, language }, now)
  const checked = new Set([...document.checked, 'translation-loss'])
  const findings = [...document.findings, ...blocks.flatMap((block) => block.findings)].toSorted(byPlace)
  return { ...document, findings, checked: [...checked] }
}
