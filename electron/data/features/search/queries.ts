import { z } from 'zod'
import { searchHitSchema, type SearchHit } from '../../../../shared/contract/search-contract.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import type { Match } from '../../db/full-text/to-match.ts'
import { excerptAround } from './excerpt-around.ts'
import { HIT_END, HIT_START } from './hit-marks.ts'

const EXCERPT_WORDS = 18
/** Trigrams count as tokens, one for each sign. */
const EXCERPT_SIGNS = 40

const hitRow = searchHitSchema
const documentRow = z.object({ id: z.string(), title: z.string(), language: z.string(), text: z.string() })
type FoundDocument = z.infer<typeof documentRow>

/**
 * Newest first, because relevance by BM25 reads every row of every word: 40 to 100 ms for a common word among 50,000
 * documents, against 1 ms for the newest. What a title says comes before what a text says; titles have an index of
 * their own, because that of whole texts reads every place of a common word to see that none is in a title.
 */
function searchDocuments(database: WorkspaceDatabase, match: Match, limit: number): readonly SearchHit[] {
  const find = (index: string): readonly FoundDocument[] =>
    database.all(
      documentRow,
      `SELECT documents.id, documents.title, documents.language, texts.text
       FROM ${index} CROSS JOIN documents ON documents.row = ${index}.rowid
         CROSS JOIN document_texts AS texts ON texts.row = ${index}.rowid
       WHERE ${index} MATCH :expression AND documents.deleted_at IS NULL
       ORDER BY ${index}.rowid DESC LIMIT :limit`,
      { expression: match.expression, limit },
    )
  const titled = find(`title_${match.kind}`)
  const found = titled.length === limit ? titled : oneEach([...titled, ...find(`document_${match.kind}`)]).slice(0, limit)
  const excerpt = match.kind === 'words' ? excerptAround : excerptOfSigns
  return found.map(({ id, title, language, text }) => ({
    kind: 'document',
    id,
    title,
    language,
    excerpt: excerpt(text, match.pieces),
  }))
}

function excerptOfSigns(text: string, pieces: readonly string[]): string {
  const found = pieces.find((piece) => text.includes(piece)) ?? ''
  return marked(text, found === '' ? -1 : text.indexOf(found), found.length)
}

function searchPoints(database: WorkspaceDatabase, match: Match, limit: number): readonly SearchHit[] {
  const index = `point_${match.kind}`
  const tokens = match.kind === 'words' ? EXCERPT_WORDS : EXCERPT_SIGNS
  return database.all(
    hitRow,
    `SELECT 'point' AS kind, statements.point_id AS id, coalesce(topics.name, '') AS title, statements.language, hits.excerpt
     FROM (SELECT rowid, rank, snippet(${index}, 0, :start, :end, '…', ${tokens}) AS excerpt
           FROM ${index} WHERE ${index} MATCH :expression ORDER BY rank LIMIT :limit) AS hits
     JOIN point_statements AS statements ON statements.row = hits.rowid
     JOIN talking_points AS points ON points.id = statements.point_id
     LEFT JOIN topics ON topics.id = points.topic_id
     ORDER BY hits.rank`,
    { start: HIT_START, end: HIT_END, expression: match.expression, limit },
  )
}

/** Talking points first, few as they are, then documents, each by relevance. */
export function search(database: WorkspaceDatabase, match: Match, limit: number): readonly SearchHit[] {
  const points = oneEach(searchPoints(database, match, limit)).slice(0, Math.ceil(limit / 2))
  const documents = searchDocuments(database, match, limit)
  return [...points, ...documents].slice(0, limit)
}

function oneEach<Hit extends { readonly id: string }>(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>()
  return hits.filter((hit) => !seen.has(hit.id) && seen.add(hit.id))
}

const scannedRow = z.object({
  kind: z.enum(['document', 'point']),
  id: z.string(),
  title: z.string(),
  language: z.string(),
  text: z.string(),
  at: z.number(),
})

/** One or two signs of an unspaced script, found by reading the texts of those scripts, newest first. */
export function scan(database: WorkspaceDatabase, signs: string, limit: number): readonly SearchHit[] {
  const rows = database.all(
    scannedRow,
    `SELECT 'point' AS kind, statements.point_id AS id, coalesce(topics.name, '') AS title, statements.language,
       statements.statement AS text, instr(statements.statement, :signs) AS at
     FROM point_statements AS statements JOIN talking_points AS points ON points.id = statements.point_id
       LEFT JOIN topics ON topics.id = points.topic_id
     WHERE instr(statements.statement, :signs) > 0
     UNION ALL
     SELECT * FROM (
       SELECT 'document' AS kind, id, documents.title, language, text, instr(text, :signs) AS at
       FROM documents JOIN document_texts USING (row)
       WHERE deleted_at IS NULL AND language IN ('zh', 'ja') AND (instr(text, :signs) > 0 OR instr(documents.title, :signs) > 0)
       ORDER BY updated_at DESC LIMIT :limit)
     LIMIT :limit`,
    { signs, limit },
  )
  return rows.map(({ kind, id, title, language, text, at }) => {
    const excerpt = marked(text, at - 1, signs.length)
    return { kind, id, title, language, excerpt }
  })
}

function marked(text: string, at: number, length: number): string {
  if (at < 0) return text.slice(0, EXCERPT_SIGNS)
  const from = Math.max(0, at - EXCERPT_SIGNS / 2)
  const to = at + length + EXCERPT_SIGNS / 2
  const before = `${from > 0 ? '…' : ''}${text.slice(from, at)}`
  return `${before}${HIT_START}${text.slice(at, at + length)}${HIT_END}${text.slice(at + length, to)}${to < text.length ? '…' : ''}`
}
