import { describe, expect, it } from 'vitest'
import { compareWords } from '../../../renderer/features/write/inspector/compare-words.ts'
import { fileNameOf } from '../../../renderer/features/write/inspector/file-name-of.ts'
import { groupRows } from '../../../renderer/features/write/list/group-rows.ts'
import { patchHead } from '../../../renderer/features/write/list/patch-head.ts'
import { sortHeads } from '../../../renderer/features/write/list/sort-heads.ts'
import type { DocumentHead } from '../../../shared/domain/document.ts'
import type { Topic } from '../../../shared/domain/topic.ts'
import { cpuMilliseconds } from '../../helpers/cpu-milliseconds.ts'

const head = (id: string, over: Partial<DocumentHead> = {}): DocumentHead => ({
  id,
  title: id,
  type: 'communique',
  language: 'fr',
  direction: 'ltr',
  topicId: null,
  missionId: null,
  status: 'draft',
  words: 0,
  errors: null,
  warnings: null,
  revision: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  deletedAt: null,
  ...over,
})
const topic = (id: string): Topic => ({
  id,
  name: id.toUpperCase(),
  description: '',
  points: 0,
  documents: 0,
  revision: 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
})

describe('the list of documents', () => {
  it('renews the row of the text that is being written, and only when something differs', () => {
    const list = { total: 2, rows: [head('a'), head('b', { errors: 2 })] }
    expect(patchHead(list, 'b', { errors: 2 })).toBe(list)
    expect(patchHead(list, 'absent', { errors: 0 })).toBe(list)
    expect(patchHead(list, 'b', { errors: 0 })).toEqual({ total: 2, rows: [head('a'), head('b', { errors: 0 })] })
  })

  it('sorts titles without regard to accents or case, and lengths and dates from the top', () => {
    const heads = [
      head('Zèbre', { words: 9 }),
      head('état', { words: 100 }),
      head('Etc', { words: 50 }),
      head('Annonce', { words: 20 }),
    ]
    expect(sortHeads(heads, 'title').map(({ id }) => id)).toEqual(['Annonce', 'état', 'Etc', 'Zèbre'])
    expect(sortHeads(heads, 'words').map(({ id }) => id)).toEqual(['état', 'Etc', 'Annonce', 'Zèbre'])
    const dated = [head('a'), head('b', { updatedAt: '2026-02-01T00:00:00.000Z' })]
    expect(sortHeads(dated, 'updated').map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('groups by topic in the order of topics, the rest last, closed topics folded', () => {
    const heads = [head('1', { topicId: 'b' }), head('2'), head('3', { topicId: 'a' }), head('4', { topicId: 'gone' })]
    const lines = groupRows(heads, [topic('a'), topic('b'), topic('c')], 'Sans thème', new Set(['b']))
    expect(lines.map((row) => (row.kind === 'topic' ? `${row.name} ${row.count}` : row.id))).toEqual([
      'A 1',
      '3',
      'B 1',
      'Sans thème 2',
      '2',
      '4',
    ])
  })

  it('orders and groups 10,000 documents within a frame or two', () => {
    const heads = Array.from({ length: 10_000 }, (_, index) =>
      head(`${(index * 7919) % 10_000}`, { topicId: index % 2 ? 'a' : null }),
    )
    const start = cpuMilliseconds()
    expect(groupRows(sortHeads(heads, 'title'), [topic('a')], '', new Set())).toHaveLength(10_002)
    expect(cpuMilliseconds() - start).toBeLessThan(1_000)
  })
})

describe('comparing versions', () => {
  it('gives back both texts from the changes', () => {
    const before = 'La France regrette l’attaque du 4 mars.\nElle appelle au calme.'
    const after = 'La France condamne l’attaque du 3 mars.\nElle appelle au calme, encore.'
    const changes = compareWords(before, after, 'fr')
    const side = (kind: 'removed' | 'added') =>
      changes.filter((change) => change.kind === 'same' || change.kind === kind).map((change) => change.text)
    expect(side('removed').join('')).toBe(before)
    expect(side('added').join('')).toBe(after)
    expect(changes.filter((change) => change.kind === 'added').map((change) => change.text)).toEqual([
      'condamne',
      '3',
      ', encore',
    ])
  })

  it('compares Chinese by words, not by whole lines', () => {
    const changes = compareWords('法国谴责袭击事件。', '法国遗憾袭击事件。', 'zh')
    expect(changes.some((change) => change.kind === 'same' && change.text.includes('法国'))).toBe(true)
  })
})

describe('naming an exported file', () => {
  it('drops what systems refuse and keeps accents', () => {
    expect(fileNameOf('Sahel : bilan / 3 mars?', 'docx')).toBe('Sahel bilan 3 mars.docx')
    expect(fileNameOf('État des lieux…', 'md')).toBe('État des lieux….md')
    expect(fileNameOf('///', 'pdf')).toBe('document.pdf')
    expect(fileNameOf('a'.repeat(400), 'md')).toHaveLength(123)
  })
})
