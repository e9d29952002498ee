import type { TranslationView } from '../../../../shared/contract/translations-contract.ts'
import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { found } from '../../wrappers/found.ts'
import { requireHead } from '../documents/commands.ts'
import { findText } from '../documents/queries.ts'
import { findSource } from './queries.ts'

function side(open: OpenWorkspace, id: string) {
  const { title, language, updatedAt } = requireHead(open, id)
  return { id, title, language, updatedAt, text: findText(open.database, id) ?? '' }
}

/** A stored text beside the stored text that it translates, paragraph by paragraph. In steps, for long texts. */
export function* compareStored(
  open: OpenWorkspace,
  checker: Checker,
  documentId: string,
): Generator<number, TranslationView, void> {
  const source = side(open, found(findSource(open.database, documentId), 'translation', documentId))
  const translation = side(open, documentId)
  const { blocks } = yield* checker.compareTranslationInSteps(
    { path: source.id, text: source.text, language: source.language },
    { path: translation.id, text: translation.text, language: translation.language },
    open.now().toISOString(),
  )
  return {
    source,
    translation,
    blocks: blocks.map((block) => ({
      source: [...block.source],
      translation: [...block.translation],
      findings: [...block.findings],
    })),
  }
}
