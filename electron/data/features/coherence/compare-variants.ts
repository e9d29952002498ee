import type { z } from 'zod'
import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import type { variantContradictionSchema } from '../../../../shared/contract/messages-contract.ts'
import { LANGUAGES } from '../../../../shared/domain/language.ts'
import type { TalkingPointContent } from '../../../../shared/domain/talking-point.ts'

/** The first language that has words against each of the others; two that agree with the first agree with each other. */
export function compareVariants(
  checker: Checker,
  statement: TalkingPointContent['statement'],
): z.infer<typeof variantContradictionSchema>[] {
  const [first, ...others] = LANGUAGES.flatMap((language) => {
    const text = statement[language] ?? ''
    return text.trim() === '' ? [] : [{ language, text }]
  })
  if (first === undefined) return []
  return others.flatMap(({ language, text }) => {
    const source = { path: first.language, text: first.text, language: first.language }
    const { blocks } = checker.compareTranslation(source, { path: language, text, language })
    return blocks
      .flatMap(({ findings }) => findings)
      .map(({ reasons, evidence, text: actual }) => ({
        source: first.language,
        language,
        change: reasons[0] ?? '',
        expected: evidence?.pointText ?? '',
        actual,
      }))
  })
}
