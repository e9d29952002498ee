import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { useCheck } from '../../findings/index.ts'
import { findOpenErrors, type OpenErrors } from './find-open-errors.ts'

/** The open errors of a text, as they stand at each moment. */
export function useOpenErrors(head: DocumentHead): OpenErrors {
  return findOpenErrors(head, useCheck())
}
