import { describe, expect, it } from 'vitest'
import type { Account } from '../../../../shared/domain/account.ts'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import type { Mission } from '../../../../shared/domain/mission.ts'
import type { TalkingPoint } from '../../../../shared/domain/talking-point.ts'
import { changedFields } from '../../../../renderer/features/messages/changed-fields.ts'
import { expectedLanguages } from '../../../../renderer/features/messages/expected-languages.ts'
import { sortPoints } from '../../../../renderer/features/messages/sort-points.ts'
import { wordParts } from '../../../../renderer/features/messages/word-parts.ts'
import { matchesMission } from '../../../../renderer/features/network/matches-mission.ts'
import { missionRows } from '../../../../renderer/features/network/mission-rows.ts'
import { markedParts } from '../../../../renderer/features/search/marked-parts.ts'
import { matchesWords } from '../../../../renderer/features/search/matches-words.ts'
import { dueItems } from '../../../../renderer/features/today/due-items.ts'
import { emptyPoint } from '../../../../renderer/ui/empty-point.ts'

const now = Date.parse('2026-11-22T12:00:00.000Z')

const point = (id: string, patch: Partial<TalkingPoint> = {}): TalkingPoint => ({
  ...emptyPoint(null),
  id,
  status: 'approved',
  version: 1,
  changed: false,
  revision: 1,
  updatedAt: '2026-11-01T00:00:00.000Z',
  ...patch,
})
const account = (id: string, patch: Partial<Account> = {}): Account => ({
  id,
  missionId: 'bko',
  platform: 'x',
  handle: '@AmbaBamako',
  language: 'fr',
  owner: '',
  rotationDue: null,
  credential: { state: 'sealed', changedAt: null },
  revision: 1,
  updatedAt: '2026-11-01T00:00:00.000Z',
  ...patch,
})
const mission: Mission = {
  id: 'bko',
  code: 'BKO',
  name: 'Ambassade à Bamako',
  kind: 'embassy',
  country: 'ML',
  city: 'Bamako',
  timeZone: 'Africa/Bamako',
  languages: ['fr', 'ar'],
  revision: 1,
  updatedAt: '2026-11-01T00:00:00.000Z',
}
const head = (id: string, patch: Partial<DocumentHead>): DocumentHead => ({
  id,
  title: id,
  type: 'post',
  language: 'fr',
  direction: 'ltr',
  topicId: null,
  missionId: null,
  status: 'draft',
  words: 1,
  errors: null,
  warnings: null,
  revision: 1,
  createdAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-01T00:00:00.000Z',
  deletedAt: null,
  ...patch,
})
const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id)

it('finds what is due today, the soonest first', () => {
  const due = dueItems(
    {
      documents: [
        head('checked', { errors: 0 }),
        head('faulty', { errors: 2 }),
        head('never', {}),
        head('old', { errors: 1, status: 'archived' }),
      ],
      points: [
        point('later', { validUntil: '2026-11-28T00:00:00.000Z' }),
        point('sooner', { validUntil: '2026-11-23T00:00:00.000Z' }),
        point('far', { validUntil: '2027-01-01T00:00:00.000Z' }),
        point('over', { validUntil: '2026-11-20T00:00:00.000Z' }),
        point('long-over', { validUntil: '2026-10-01T00:00:00.000Z' }),
        point('draft', { status: 'draft', validUntil: '2026-11-23T00:00:00.000Z' }),
        point('secret', { embargoUntil: '2026-11-24T00:00:00.000Z' }),
      ],
      accounts: [
        account('due', { rotationDue: '2026-11-21' }),
        account('today', { rotationDue: '2026-11-22' }),
        account('gone', { rotationDue: '2026-11-01', credential: { state: 'revoked', changedAt: null } }),
      ],
    },
    now,
  )
  expect([ids(due.faulty), ids(due.expiring), ids(due.expired), ids(due.lifting), ids(due.overdue)]).toEqual([
    ['faulty'],
    ['sooner', 'later'],
    ['over'],
    ['secret'],
    ['due'],
  ])
})

describe('talking points', () => {
  const points = [
    point('a', { status: 'draft', statement: { fr: 'zèbre' }, updatedAt: '2026-11-03T00:00:00.000Z' }),
    point('b', { statement: { fr: 'abeille', en: 'bee' }, validUntil: '2026-12-01T00:00:00.000Z' }),
    point('c', {
      statement: { fr: 'écureuil', es: 'ardilla' },
      validUntil: '2026-11-25T00:00:00.000Z',
      updatedAt: '2026-11-02T00:00:00.000Z',
    }),
  ]
  const sorted = (sort: Parameters<typeof sortPoints>[1]) =>
    ids(sortPoints(points, sort, (item) => item.statement.fr ?? '', new Intl.Collator('fr').compare))

  it('sort by change, end, status and words', () => {
    expect(sorted('updated')).toEqual(['a', 'c', 'b'])
    expect(sorted('validity')).toEqual(['c', 'b', 'a'])
    expect(sorted('status')).toEqual(['c', 'b', 'a'])
    expect(sorted('words')).toEqual(['b', 'c', 'a'])
  })

  it('are expected in French, English and the habits of their list', () => {
    expect(expectedLanguages(points)).toEqual(['fr', 'en'])
    expect(expectedLanguages(points.slice(1))).toEqual(['fr', 'en', 'es'])
  })

  it('name what changed since a version', () => {
    const before = { ...emptyPoint(null), statement: { fr: 'un', en: 'one' } }
    const after = { ...before, statement: { fr: 'un', es: 'uno' }, mandatory: true }
    expect(changedFields(before, after)).toEqual({ languages: ['en', 'es'], fields: ['mandatory'] })
    expect(changedFields(null, after)).toEqual({ languages: ['fr', 'es'], fields: [] })
  })

  it.each([
    ['fr', 'a fait 12 morts', 'a fait 15 morts', ['12'], ['15']],
    ['zh', '法国谴责袭击', '法国哀悼袭击', ['谴责'], ['哀悼']],
  ] as const)('compare word by word in %s', (language, before, after, removed, added) => {
    const parts = wordParts(before, after, language)
    const of = (kind: string) => parts.filter((part) => part.kind === kind).map(({ text }) => text)
    expect(of('removed')).toEqual(removed)
    expect(of('added')).toEqual(added)
    expect(
      parts
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(after)
  })
})

describe('missions', () => {
  const rows = missionRows(
    [mission],
    [
      account('later', { rotationDue: '2027-01-01' }),
      account('never', {}),
      account('today', { rotationDue: '2026-11-22', platform: 'facebook' }),
      account('late', { rotationDue: '2026-11-21' }),
      account('else', { missionId: 'dkr' }),
    ],
    '2026-11-22',
  )

  it('gather their accounts, overdue first, and what is missing', () => {
    expect(rows.map((row) => [ids(row.accounts), row.gaps, row.overdue, row.nextRotation])).toEqual([
      [['late', 'today', 'later', 'never'], ['ar'], 1, '2026-11-21'],
    ])
  })

  it.each([
    ['bamako', true],
    ['AMBASSADE A', true],
    ['mali bko', true],
    ['@ambab', true],
    ['dakar', false],
  ])('are found by "%s": %s', (typed, found) => {
    const formats = { country: () => 'Mali' }
    expect(rows.map((row) => matchesMission(row, typed, formats))).toEqual([found])
  })
})

describe('the palette', () => {
  it.each([
    ['regl', 'Aller aux réglages', true],
    ['all ecr', 'Aller à Écrire', true],
    ['crire', 'Aller à Écrire', false],
    ['', 'Aller à Écrire', true],
  ])('matches "%s" in "%s": %s', (typed, label, found) => {
    expect(matchesWords(typed, label)).toBe(found)
  })

  it('marks what was found', () => {
    expect(markedParts('l’\uE000attaque\uE001 du 3 \uE000mars\uE001').map(({ hit, text }) => [hit, text])).toEqual([
      [false, 'l’'],
      [true, 'attaque'],
      [false, ' du 3 '],
      [true, 'mars'],
    ])
  })
})
