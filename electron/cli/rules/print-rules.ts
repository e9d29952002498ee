import { manualPageIdSchema } from '../../../shared/contract/manual-contract.ts'
import { headingOf } from '../../../shared/document/markdown/heading-of.ts'
import { readManualPage } from '../../data/resources/read-manual-page.ts'
import type { CommandIo } from '../command-io.ts'
import { resourcePath } from '../resource-path.ts'
import { UsageProblem } from '../usage-problem.ts'

/** Prints a page of the manual as it is written, or the list of all. Throws `UsageProblem` for a rule that does not exist. */
export async function printRules(id: string | undefined, language: 'fr' | 'en', io: CommandIo): Promise<void> {
  const folder = resourcePath('manual')
  const pages = manualPageIdSchema.options
  if (id !== undefined) {
    const page = pages.find((known) => known === id)
    if (page === undefined) throw new UsageProblem(`unknown rule "${id}"; the pages are ${pages.join(', ')}`)
    await io.write(await readManualPage(folder, page, language))
    return
  }
  const width = Math.max(...pages.map((page) => page.length)) + 2
  const lines = await Promise.all(
    pages.map(async (page) => `${page.padEnd(width)}${headingOf(await readManualPage(folder, page, language))}\n`),
  )
  await io.write(lines.join(''))
}
