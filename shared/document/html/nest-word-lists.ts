import type { DraftNode } from './draft-node.ts'

const NUMBERED = /^[(]?(?:(\d{1,6})|[a-z]{1,6})[.)°]/i

/** Word pastes a list as flat paragraphs with a level and a typed marker: neighbours become real, nested lists. */
export function nestWordLists(parent: DraftNode): void {
  if (!parent.content.some((node) => node.wordList !== undefined)) return
  const flat = parent.content.splice(0)
  /** Open lists, outermost first, with the level of each. */
  let open: { readonly list: DraftNode; readonly level: number }[] = []
  for (const node of flat) {
    if (node.wordList === undefined) {
      open = []
      parent.content.push(node)
      continue
    }
    const { level, marker } = node.wordList
    const number = NUMBERED.exec(marker.trim())
    const type = number === null ? 'bulletList' : 'orderedList'
    open = open.filter((one) => one.level < level || (one.level === level && one.list.type === type))
    if (open.at(-1)?.level !== level) {
      const list: DraftNode = { type, attrs: number === null ? {} : { start: Number(number[1] ?? 1) }, content: [] }
      const host = open.at(-1)?.list.content.at(-1) ?? parent
      host.content.push(list)
      open.push({ list, level })
    }
    open.at(-1)?.list.content.push({ type: 'listItem', attrs: {}, content: [node] })
  }
}
