import type { ActorMention, DateMention, FigureMention } from '../../../../shared/coherence/model/mention.ts'

const PLACE = { start: 0, end: 2, text: '12' }

/** A figure made by hand: an exact count of deaths unless told otherwise. */
export function figure(value: number, changes: Partial<FigureMention> = {}): FigureMention {
  return {
    kind: 'figure',
    ...PLACE,
    value,
    unit: 'death',
    measured: false,
    bound: 'exact',
    number: PLACE,
    noun: 'morts',
    reference: false,
    ...changes,
  }
}

/** A date made by hand. */
export function date(value: string, changes: Partial<DateMention> = {}): DateMention {
  return { kind: 'date', ...PLACE, value, relative: false, ...changes }
}

/** A name made by hand: its type is told by its prefix. */
export function actor(id: string, changes: Partial<ActorMention> = {}): ActorMention {
  return { kind: 'actor', ...PLACE, text: id, id, type: id.startsWith('country:') ? 'country' : 'place', ...changes }
}
