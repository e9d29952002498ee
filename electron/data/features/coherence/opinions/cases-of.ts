import type { PreparedMessages } from '../../../../../shared/coherence/align/prepared-messages.ts'
import type { Checker } from '../../../../../shared/coherence/engine/checker.ts'
import type { DocumentReport } from '../../../../../shared/coherence/model/report.ts'
import type { Language } from '../../../../../shared/domain/language.ts'
import { weakCases, type WeakCase } from '../../../nli/weak-cases.ts'

/** The weak cases of a report on a text. Extraction is known to the checker already. */
export function casesOf(
  checker: Checker,
  prepared: PreparedMessages,
  report: DocumentReport,
  { text, language }: { readonly text: string; readonly language: Language },
): readonly WeakCase[] {
  const { sentences } = checker.extract(text, { language })
  return weakCases(report, text, sentences, (point) => prepared.pointsById.get(point)?.message.statement ?? {})
}
