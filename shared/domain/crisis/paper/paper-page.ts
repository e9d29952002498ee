import type { IncidentMode } from '../model/incident.ts'

/** Words with the language they are in; null: the language of the page. */
export interface PaperText {
  readonly text: string
  readonly language: string | null
}

/** A stretch of a text that is read out, or a blank to be written in by hand. `value` null: nothing is known yet; `label` empty: the text before says it. */
export type PaperPart = string | { readonly label: string; readonly size: 'line' | 'lines'; readonly value: string | null }

/** What stands in a cell, one paragraph a line. `box`: something to tick before it; `strong`: the words that are looked for. */
export interface PaperLine extends PaperText {
  readonly box?: boolean
  readonly strong?: boolean
  /** Number of the entry of the log that it comes from: a screen leads there. */
  readonly entry?: number
}

export type PaperCell = readonly PaperLine[]

export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly heading: PaperText; readonly newPage: boolean }
  | { readonly kind: 'text'; readonly text: PaperText; readonly style: 'plain' | 'strong' | 'note' }
  | { readonly kind: 'spoken'; readonly parts: readonly PaperPart[]; readonly language: string | null }
  | {
      readonly kind: 'table'
      readonly heads: readonly string[]
      readonly rows: readonly (readonly PaperCell[])[]
      /** Millimetres of each column; null takes what is left. */
      readonly widths: readonly (number | null)[]
      /** `facts`: what is to be ticked stands side by side; `sheet`: high empty rows to be written in by hand. */
      readonly style: 'grid' | 'facts' | 'sheet'
    }
  | { readonly kind: 'list'; readonly items: readonly PaperLine[] }
  | { readonly kind: 'code'; readonly label: string; readonly code: string }
  | {
      readonly kind: 'bars'
      readonly title: string
      readonly unit: string
      readonly bars: readonly { readonly label: string; readonly value: number | null; readonly target: number | null }[]
    }

/** The content of a page for people, before anybody knows whether it becomes HTML, PDF or a Word document. */
export interface PaperPage {
  readonly title: string
  /** The language in which the program speaks. */
  readonly language: 'fr' | 'en'
  /** At the top of each sheet: the plan or the incident. */
  readonly running: string
  /** Null: nothing says under which mode this stands, because no incident exists. */
  readonly mode: IncidentMode | null
  readonly blocks: readonly PaperBlock[]
}
