import { isCacaoId } from '../cacao-id.ts'
import { stableUuid } from '../stable-uuid.ts'

/** Ids as keys of their types: their own UUID where CACAO allows it and nothing else has it, else one made for them. */
export function uniqueKeys(
  things: readonly { readonly type: string; readonly id: string }[],
  taken: readonly string[],
): readonly string[] {
  const used = new Set(taken.map(uuidOf))
  return things.map(({ type, id }, index) => {
    const own = isCacaoId(id) && !used.has(uuidOf(id)) ? id.slice(id.lastIndexOf('--') + 2) : stableUuid(`${index} ${type} ${id}`)
    used.add(own.toLowerCase())
    return `${type}--${own}`
  })
}

const uuidOf = (id: string): string => id.slice(id.lastIndexOf('--') + 2).toLowerCase()
