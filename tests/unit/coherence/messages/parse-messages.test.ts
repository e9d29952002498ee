import { describe, expect, it } from 'vitest'
import { describeFault } from '../../../../shared/coherence/messages/describe-fault.ts'
import { parseMessages } from '../../../../shared/coherence/messages/parse-messages.ts'

const good = { id: 'tp-1', statement: { fr: 'La France condamne.' } }

function parse(value: unknown) {
  const { messages, faults } = parseMessages(JSON.stringify(value))
  return {
    ids: messages.points.map(({ id }) => id),
    terms: messages.terms.map(({ term }) => term),
    faults: faults.map(describeFault),
  }
}

describe('parseMessages', () => {
  it('fills in what a point leaves out', () => {
    const { messages, faults } = parseMessages(JSON.stringify({ format: 'unisson-messages/1', points: [good] }))
    expect(faults).toEqual([])
    expect(messages.points[0]).toMatchObject({
      origin: 'central',
      mandatory: false,
      missions: [],
      classification: 'public',
      slots: [],
    })
  })

  it('reads the same from YAML', () => {
    const yaml =
      'format: unisson-messages/1\npoints:\n  - id: tp-1\n    statement:\n      fr: La France condamne.\n    validUntil: 2026-03-12\n'
    const { messages, faults } = parseMessages(yaml)
    expect(faults).toEqual([])
    expect(messages.points[0]).toMatchObject({ id: 'tp-1', validUntil: '2026-03-12' })
  })

  it('keeps the good rows and names what is wrong with each bad one', () => {
    expect(
      parse({
        format: 'unisson-messages/1',
        points: [
          good,
          { id: 'tp-2', statement: {} },
          { statement: { fr: 'Sans nom.' } },
          { id: 'tp-4', statement: { xx: 'Ailleurs.' } },
          { id: 'tp-5', statement: { fr: 'Embargo.' }, embargoUntil: 'demain' },
          { id: 'tp-1', statement: { fr: 'Encore.' } },
          { id: 'tp-7', statement: { fr: 'À rebours.' }, validFrom: '2026-03-02', validUntil: '2026-03-01' },
          { id: 'tp-8', statement: { fr: 'Soi-même.' }, supersedes: 'tp-8' },
          'tp-9',
          { id: 'tp-10', statement: { en: 'Good.' } },
        ],
        terms: [
          { concept: 'c-1', lang: 'fr', term: 'Kiev', status: 'forbidden', use: 'Kyiv' },
          { concept: 'c-1', lang: 'fr', term: 'Kiev', status: 'banned' },
        ],
      }),
    ).toEqual({
      ids: ['tp-1', 'tp-10'],
      terms: ['Kiev'],
      faults: [
        'point 2 (tp-2), statement: a point needs a statement in at least one language',
        'point 3, id: is missing',
        expect.stringMatching(/^point 4 \(tp-4\), statement: unknown key xx$/),
        'point 4 (tp-4), statement: a point needs a statement in at least one language',
        'point 5 (tp-5), embargoUntil: does not have an accepted form',
        'point 6 (tp-1), id: already given by point 1',
        'point 7 (tp-7), validUntil: is before validFrom',
        'point 8 (tp-8), supersedes: a point cannot supersede itself',
        'point 9: must be an object',
        'term 2 (Kiev), status: must be one of preferred, admitted, deprecated, forbidden',
      ],
    })
  })

  it.each([
    ['', /not a messages file/],
    ['[]', /not a messages file/],
    ['{"points": []}', /"format" is missing/],
    ['{"format": "unisson-messages/2"}', /unknown format "unisson-messages\/2"/],
    ['{"format": "unisson-messages/1", "points": {}}', /"points" must be a list/],
    ['{"format": ', /not valid JSON/],
    ['format: [', /not valid YAML: .*\(line 1\)/],
  ])('%j is refused as a whole, in one line', (text, problem) => {
    const { messages, faults } = parseMessages(text)
    expect(messages.points).toEqual([])
    expect(faults.map(describeFault)).toEqual([expect.stringMatching(problem)])
    expect(faults.map(describeFault).join('')).not.toContain('\n')
  })

  it('refuses YAML that unfolds without end', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]}, `.repeat(9)}]`),
    ].join('\n')
    expect(parseMessages(bomb, 'yaml').faults[0]).toMatchObject({
      kind: 'file',
      problem: expect.stringContaining('not valid YAML') as string,
    })
  })
})
