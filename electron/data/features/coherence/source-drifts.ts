import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import type { Finding } from '../../../../shared/coherence/model/finding.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { findHead, findText } from '../documents/queries.ts'
import { findSource } from '../translations/queries.ts'

/**
 * Where a text departs from the one that it is said to translate, in steps; nothing for a text that translates none, or
 * that is not begun.
 */
export function* sourceDrifts(
  open: OpenWorkspace,
  checker: Checker,
  translation: { readonly path: string; readonly text: string; readonly language: Language; readonly now: string },
): Generator<number, readonly Finding[], void> {
  const sourceId = translation.text.trim() === '' ? null : findSource(open.database, translation.path)
  const head = sourceId === null ? null : findHead(open.database, sourceId)
  if (head === null || head.deletedAt !== null) return []
  const source = { path: head.id, text: findText(open.database, head.id) ?? '', language: head.language }
  const { blocks } = yield* checker.compareTranslationInSteps(source, translation, translation.now)
  return blocks.flatMap(({ findings }) => findings)
}
