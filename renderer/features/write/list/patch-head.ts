import type { DocumentHead } from '../../../../shared/domain/document.ts'

/** The rows of a list with some fields of one document renewed; the same rows when nothing differs. */
export function patchHead<List extends { readonly rows: readonly DocumentHead[] }>(
  list: List,
  id: string,
  fields: Partial<DocumentHead>,
): List {
  const stale = (head: DocumentHead): boolean =>
    head.id === id && Object.entries(fields).some(([name, value]) => head[name as keyof DocumentHead] !== value)
  if (!list.rows.some(stale)) return list
  return { ...list, rows: list.rows.map((head) => (head.id === id ? { ...head, ...fields } : head)) }
}
