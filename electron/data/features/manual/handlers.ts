import { type ManualPage, manualPageIdSchema } from '../../../../shared/contract/manual-contract.ts'
import { headingOf } from '../../../../shared/document/markdown/heading-of.ts'
import type { Implementer } from '../../implementer.ts'
import { readManualPage } from '../../resources/read-manual-page.ts'

/** The manual of the rules, read from the files that came with the program: it needs no open workspace. */
export function manualHandlers({ manual }: Implementer, folder: string) {
  return {
    pages: manual.pages.handler(async ({ input }): Promise<ManualPage[]> => {
      // Read at the first question: a start needs no Markdown.
      const { fromMarkdown } = await import('../../../../shared/document/markdown/from-markdown.ts')
      return Promise.all(
        manualPageIdSchema.options.map(async (id) => {
          const text = await readManualPage(folder, id, input.language)
          return { id, title: headingOf(text), document: fromMarkdown(text).document }
        }),
      )
    }),
  }
}
