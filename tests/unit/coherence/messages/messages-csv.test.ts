import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeFault } from '../../../../shared/coherence/messages/describe-fault.ts'
import { messagesFromCsv } from '../../../../shared/coherence/messages/messages-from-csv.ts'
import { messagesToCsv } from '../../../../shared/coherence/messages/messages-to-csv.ts'
import { termsToCsv } from '../../../../shared/coherence/messages/terms-to-csv.ts'
import { messagePointSchema, messageTermSchema } from '../../../../shared/domain/messages-file.ts'

describe('messagesFromCsv', () => {
  it('reads columns in any order, separated by semicolons, with short language names', () => {
    const { messages, faults } = messagesFromCsv(
      '\ufefffr;id;mandatory;missions\r\n"Il dit ""non"" ; c\'est clair.";tp-1;oui;BKO; DKR\r\n',
    )
    expect(faults).toEqual([])
    expect(messages.points[0]).toMatchObject({ id: 'tp-1', mandatory: true, statement: { fr: 'Il dit "non" ; c\'est clair.' } })
  })

  it('reads a classification in capitals and among spaces', () => {
    const { messages, faults } = messagesFromCsv('id,fr,classification\ntp-1,Un., Restricted \n')
    expect(faults).toEqual([])
    expect(messages.points[0]).toMatchObject({ classification: 'restricted' })
  })

  it('names bad rows as the spreadsheet numbers them and keeps the others', () => {
    const { messages, faults } = messagesFromCsv(
      'id,fr,mandatory\ntp-1,Un.,true\n\ntp-2,,true\ntp-3,Trois.,peut-être\ntp-4,Quatre.,\n',
    )
    expect(messages.points.map(({ id }) => id)).toEqual(['tp-1', 'tp-4'])
    expect(faults.map(describeFault)).toEqual([
      'point 4 (tp-2), statement: a point needs a statement in at least one language',
      'point 5 (tp-3), mandatory: must be a boolean',
    ])
  })

  it('refuses a text without the columns it needs, and says where a quote stays open', () => {
    expect(messagesFromCsv('nom,texte\na,b\n').faults.map(describeFault)[0]).toMatch(/the first row must name the columns/)
    const open = messagesFromCsv('id,fr\ntp-1,Un.\ntp-2,"Deux.\n')
    expect(open.messages.points.map(({ id }) => id)).toEqual(['tp-1'])
    expect(open.faults.map(describeFault)).toEqual(['row 3: a quotation mark is never closed'])
  })
})

describe('CSV out', () => {
  it.each(['=1+1', '+33', '-5', '@cmd', '\t=1', '＝1', "'=1"])('makes %j inert for a spreadsheet, and reads it back', (cell) => {
    const csv = messagesToCsv([messagePointSchema.parse({ id: 'tp-1', statement: { fr: cell } })])
    for (const written of csv.split(/,|\r\n/)) expect(written).not.toMatch(/^"?[=+\-@\t\r\n＝＋－＠]/)
    expect(messagesFromCsv(csv).messages.points[0]?.statement.fr).toBe(cell)
  })

  const words = fc.string({
    unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', '=', "'", '+', ' ', '\t', '😀'),
    minLength: 1,
  })

  it('gives points back as they were', () => {
    const point = fc.record({
      id: fc.uuid(),
      statement: fc.record({ fr: words, en: words }, { requiredKeys: ['fr'] }),
      topic: fc.constantFrom('', 'sahel', '=topic'),
      mandatory: fc.boolean(),
      missions: fc.uniqueArray(fc.constantFrom('BKO', 'DKR', 'NYC')),
      validUntil: fc.constantFrom(null, '2026-03-12', '2026-03-12T10:00:00Z'),
      classification: fc.constantFrom('public' as const, 'secret' as const),
      slots: fc.constantFrom([], [{ kind: 'quote' as const, verbatim: 'a "b", c' }]),
    })
    fc.assert(
      fc.property(fc.uniqueArray(point, { selector: ({ id }) => id }), (raw) => {
        const points = raw.map((value) => messagePointSchema.parse(value))
        const read = messagesFromCsv(messagesToCsv(points))
        expect(read.faults).toEqual([])
        expect(read.messages.points).toEqual(points)
      }),
    )
  })

  it('gives terms back as they were', () => {
    const terms = [
      messageTermSchema.parse({
        concept: 'c-1',
        lang: 'fr',
        term: '=Kiev',
        status: 'forbidden',
        use: 'Kyiv',
        allowedIn: ['poulet Kiev', 'côtelette'],
      }),
      messageTermSchema.parse({ concept: 'c-2', lang: 'en', term: 'Turkey', status: 'deprecated' }),
    ]
    expect(messagesFromCsv(termsToCsv(terms)).messages.terms).toEqual(terms)
  })

  it('gives each good row the number that a spreadsheet shows, whatever blank or bad ones stand between', () => {
    const read = messagesFromCsv('id,fr\n\ntp-1,Un\n,sans nom\n\ntp-2,"Deux\nlignes"\ntp-3,Trois\n')
    expect(read.messages.points.map(({ id }) => id)).toEqual(['tp-1', 'tp-2', 'tp-3'])
    expect(read.rows).toEqual({ points: [3, 6, 7], terms: [] })
    expect(read.faults).toMatchObject([{ row: 4 }])
  })
})
