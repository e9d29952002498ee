import { inLanguage } from '../in-language.ts'
import type { PaperPage } from '../paper-page.ts'
import { bookKit } from './book-kit.ts'
import type { BookSource } from './book-source.ts'
import { callBlocks } from './call-blocks.ts'
import { checklistBlocks } from './checklist-blocks.ts'
import { coverBlocks } from './cover-blocks.ts'
import { decisionBlocks } from './decision-blocks.ts'
import { logSheetBlocks } from './log-sheet-blocks.ts'
import { spokenBlocks } from './spoken-blocks.ts'

/** The book with which a crisis is run when no machine works. Without an incident everything about it is blank. */
export function crisisBook(source: BookSource): PaperPage {
  const kit = bookKit(source)
  const plan = inLanguage(source.playbook.title, kit.content)?.text ?? source.playbook.crisisType
  const incident = source.run?.state.incident ?? null
  return {
    title: `${kit.words.book.title} – ${incident?.title ?? plan}`,
    language: source.language,
    running: `${kit.words.book.title} · ${plan} · v${source.playbook.version}`,
    mode: incident?.mode ?? null,
    blocks: [
      ...coverBlocks(kit),
      ...checklistBlocks(kit),
      ...decisionBlocks(kit),
      ...spokenBlocks(kit),
      ...callBlocks(kit),
      ...logSheetBlocks(kit),
    ],
  }
}
