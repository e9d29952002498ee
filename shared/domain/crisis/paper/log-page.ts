import type { LogEntry } from '../model/log-entry.ts'
import type { Incident } from '../model/incident.ts'
import type { PaperPage } from './paper-page.ts'
import { paperTime } from './paper-time.ts'
import { paperWordsOf } from './paper-words-of.ts'
import { plain } from './plain.ts'

export interface LogPageSource {
  readonly incident: Incident
  readonly entries: readonly LogEntry[]
  readonly anchor: string
  readonly language: PaperPage['language']
}

/** The log as it is read: two times an entry, who, what, and what it corrects. */
export function logPage({ incident, entries, anchor, language }: LogPageSource): PaperPage {
  const words = paperWordsOf(language)
  const time = (instant: string): string => paperTime(instant, incident, language)
  return {
    title: `${words.log.title} – ${incident.title}`,
    language,
    running: `${words.log.title} · ${incident.title}`,
    mode: incident.mode,
    blocks: [
      { kind: 'heading', level: 1, heading: plain(words.log.title), newPage: false },
      { kind: 'text', text: plain(incident.title), style: 'strong' },
      { kind: 'text', text: plain(`${words.book.awareAt}\u00a0: ${time(incident.awareAt)}`), style: 'plain' },
      { kind: 'code', label: `${words.anchor}. ${words.anchorUse}`, code: anchor },
      {
        kind: 'table',
        heads: [words.book.number, `${words.book.happened}\n${words.book.written}`, words.book.who, words.log.what],
        rows: entries.map(({ seq, happenedAt, recordedAt, author, kind, text, corrects }) => [
          [{ ...plain(String(seq)), strong: true }],
          [plain(time(happenedAt)), ...(recordedAt === happenedAt ? [] : [plain(`✎ ${time(recordedAt)}`)])],
          [plain(author.name)],
          [
            plain(text === '' ? `(${kind})` : text),
            ...(corrects === null ? [] : [{ ...plain(words.log.corrects(corrects)), strong: true }]),
          ],
        ]),
        widths: [17, 58, 32, null],
        style: 'grid',
      },
    ],
  }
}
