import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeSlot } from '../../../../renderer/features/messages/describe-slot.ts'
import { isSlotDate } from '../../../../renderer/features/messages/is-slot-date.ts'
import { slotLook } from '../../../../renderer/features/messages/slot-look.ts'
import { STANCE_RUNGS } from '../../../../renderer/features/messages/stance-rungs.ts'
import type { Slot } from '../../../../shared/domain/slot.ts'
import { translate } from '../words/translate.ts'

const lexicons = new URL('../../../../resources/lexicons/', import.meta.url).pathname
const french = await translate('fr')
const english = await translate('en')
const inFrench = (slot: Slot): string => describeSlot(slot, french, 'fr').replaceAll(/[\u00A0\u202F]/g, ' ')
const inEnglish = (slot: Slot): string => describeSlot(slot, english, 'en-GB').replaceAll(/[\u00A0\u202F]/g, ' ')
const figure = (value: number, unit: string, more: object = {}): Slot => ({
  kind: 'figure',
  value,
  unit,
  bound: 'exact',
  ...more,
})

const word = (slot: Slot): string => french(slotLook(slot).word)

describe('a slot in words', () => {
  it('keeps the words of the statement, with the bound that they lose', () => {
    expect(inFrench(figure(12, 'death', { label: '12 morts' }))).toBe('12 morts')
    expect(inFrench(figure(60_000, 'person', { label: '60 000 personnes', bound: 'at-least' }))).toBe('≥ 60 000 personnes')
  })

  it('writes a figure with its unit as the language does', () => {
    expect(inFrench(figure(12_000_000, 'EUR'))).toBe('12 000 000 €')
    expect(inFrench(figure(55, 'percent'))).toBe('55 %')
    expect(inFrench(figure(15, 'day'))).toBe('15 jours')
    expect(inEnglish(figure(15, 'day'))).toBe('15 days')
    expect(inFrench(figure(2, 'day', { max: 3 }))).toMatch(/^2.3 jours$/)
    expect(inFrench(figure(12, 'mort'))).toBe('12 mort')
    expect(inFrench(figure(30, ''))).toBe('30')
  })

  it('writes what is known of a date', () => {
    expect(inFrench({ kind: 'date', value: '--03-03', label: '3 mars' })).toBe('3 mars')
    expect(inEnglish({ kind: 'date', value: '2026-11-03', label: '3 novembre 2026' })).toBe('3 November 2026')
    expect(inFrench({ kind: 'date', value: '2026-11' })).toBe('novembre 2026')
  })

  it('writes a weekday, and keeps the words for what no calendar names', () => {
    expect(inFrench({ kind: 'date', value: '-W-5', label: 'vendredi' })).toBe('vendredi')
    expect(inEnglish({ kind: 'date', value: '-W-5', label: 'vendredi' })).toBe('Friday')
    expect(inFrench({ kind: 'date', value: '2026-34', label: 'deuxième trimestre 2026' })).toBe('deuxième trimestre 2026')
    expect(inFrench({ kind: 'date', value: '199X', label: 'les années 1990' })).toBe('les années 1990')
    expect(inFrench({ kind: 'date', value: '2026-34' })).toBe('2026-34')
  })

  it('names a position and how far one may move from it', () => {
    const stance: Slot = { kind: 'stance', family: 'disapproval', act: 'condemn', min: 'deplore' }
    expect(inFrench(stance)).toBe('condamne ≥ déplore')
    expect(inEnglish({ ...stance, max: 'strongly-condemn' })).toBe('condemns ≥ deplores ≤ strongly condemns')
    expect(inFrench({ kind: 'modality', level: 'undertake' })).toBe('s’engage')
  })

  it('names countries and places that nobody labelled', () => {
    expect(inFrench({ kind: 'actor', id: 'country:ML' })).toBe('Mali')
    expect(inFrench({ kind: 'place', id: 'city:new-york' })).toBe('new york')
  })
})

describe('a slot as a chip', () => {
  it('says what a name names, never that a place is a person', () => {
    expect(word({ kind: 'actor', id: 'country:ML' })).toBe('Pays')
    expect(word({ kind: 'actor', id: 'name:tin barka' })).toBe('Nom')
    expect(word({ kind: 'actor', id: 'org:UN' })).toBe('Organisation')
    expect(word({ kind: 'place', id: 'city:gao' })).toBe('Lieu')
    const person = slotLook({ kind: 'actor', id: 'person:x' }).icon
    for (const id of ['country:ML', 'city:gao', 'name:tin barka']) expect(slotLook({ kind: 'actor', id }).icon).not.toBe(person)
  })
})

describe('the date of a slot', () => {
  it.each([
    '2026-11-03',
    '2026-11',
    '2026',
    '--03-03',
    '--03',
    '2026-34',
    '199X',
    '18XX',
    '-W-2',
    'T14:30',
    '2026-11-03T14:30[UTC]',
  ])('may be %s', (value) => expect(isSlotDate(value)).toBe(true))
  it.each(['', '3 mars', '2026-13', '2026-1-3', '03/03/2026', '-W-8', 'T25:00', '20266'])('may not be "%s"', (value) =>
    expect(isSlotDate(value)).toBe(false),
  )
})

describe('the ladders', () => {
  it.each(['fr', 'en'])('are those of the %s lexicon, rung by rung', (language) => {
    const { stance } = JSON.parse(readFileSync(`${lexicons}${language}/stance.json`, 'utf8')) as {
      readonly stance: Readonly<Record<string, readonly { readonly act: string }[]>>
    }
    const acts = Object.fromEntries(Object.entries(stance).map(([family, rungs]) => [family, rungs.map(({ act }) => act)]))
    expect(STANCE_RUNGS).toEqual(acts)
  })

  it.each([french, english])('have words for every rung', (t) => {
    for (const rung of Object.values(STANCE_RUNGS).flat())
      expect(t(`messages:slot.rung.${rung}`, { defaultValue: '' }), rung).not.toBe('')
  })
})
