import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { countText, type TextCounts } from '../../../shared/document/count-text.ts'
import { readingSeconds } from '../../../shared/document/reading-seconds.ts'
import type { Language } from '../../../shared/domain/language.ts'

/** ProseMirror's nodes never change: what was counted of a block holds as long as the block is in some document. */
const counted = new Map<Language, WeakMap<ProseMirrorNode, TextCounts>>()

/** Counts a document block by block, so that after an edit only the blocks that changed are read. */
export function countDocument(document: ProseMirrorNode, language: Language): TextCounts {
  const known = counted.get(language) ?? new WeakMap<ProseMirrorNode, TextCounts>()
  counted.set(language, known)
  let words = 0
  let characters = 0
  let charactersWithoutSpaces = 0
  let paragraphs = 0
  document.forEach((block) => {
    const counts = known.get(block) ?? countText(block.textBetween(0, block.content.size, '\n', '\n'), language)
    known.set(block, counts)
    words += counts.words
    characters += counts.characters
    charactersWithoutSpaces += counts.charactersWithoutSpaces
    paragraphs += counts.paragraphs
  })
  return { words, characters, charactersWithoutSpaces, paragraphs, readingSeconds: readingSeconds(words, language) }
}
