import type { DateMention, FigureMention } from '../model/mention.ts'

/** The lengths of time that relative dates count ("zwei Wochen vor", "two weeks before"), as the figures that another language may make of them. */
export function countedDates(dates: readonly DateMention[]): readonly FigureMention[] {
  return dates.flatMap(({ start, end, text, counted }) =>
    counted === undefined
      ? []
      : [
          {
            kind: 'figure',
            start,
            end,
            text,
            ...counted,
            measured: true,
            bound: 'exact',
            number: { start, end },
            noun: '',
            reference: false,
          },
        ],
  )
}
