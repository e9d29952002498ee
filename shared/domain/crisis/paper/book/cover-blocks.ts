import { seatKey } from '../../engine/seat-key.ts'
import type { RolePosition } from '../../model/events/role-events.ts'
import { incidentModeSchema } from '../../model/incident.ts'
import { GLOBAL_SHORTCUTS } from '../global-shortcuts.ts'
import { inLanguage } from '../in-language.ts'
import type { PaperBlock, PaperCell } from '../paper-page.ts'
import { paperDay } from '../paper-day.ts'
import { paperTime } from '../paper-time.ts'
import type { BookKit } from './book-source.ts'
import { plain } from '../plain.ts'

/** The first sheets: what this is, when it began, who does what, how grave it is, which keys. */
export function coverBlocks(kit: BookKit): readonly PaperBlock[] {
  const { playbook, content, words, language } = kit
  const title = inLanguage(playbook.title, content) ?? { text: playbook.crisisType, language: null }
  const version = [
    words.book.version(playbook.version),
    words.book.playbookStatus[playbook.status],
    ...(playbook.reviewBy === null ? [] : [words.book.reviewBy(paperDay(playbook.reviewBy, language))]),
    ...playbook.markings,
  ]
  return [
    { kind: 'heading', level: 1, heading: title, newPage: false },
    { kind: 'text', text: { text: version.join(' · '), language: null }, style: 'note' },
    { kind: 'table', heads: [], rows: identity(kit), widths: [52, null], style: 'facts' },
    ...(kit.run === null ? [] : [{ kind: 'code' as const, label: `${words.anchor}. ${words.anchorUse}`, code: kit.run.anchor }]),
    { kind: 'heading', level: 2, heading: plain(words.book.roles), newPage: false },
    {
      kind: 'table',
      heads: [words.book.role, words.book.primary, words.book.deputy],
      rows: roles(kit),
      widths: [52, null, 65],
      style: 'grid',
    },
    ...levels(kit),
    ...duties(kit),
  ]
}

function identity({ run, words, language }: BookKit): readonly (readonly PaperCell[])[] {
  const incident = run?.state.incident ?? null
  const time = (instant: string | null | undefined): string =>
    incident && instant ? paperTime(instant, incident, language) : words.book.zoneToWrite
  const modes = incidentModeSchema.options.map((mode) => ({ text: words.mode[mode], language: null, box: true }))
  const level = run === null ? [1, 2, 3, 4].map((each) => ({ text: words.level(each), language: null, box: true })) : null
  const facts: readonly (readonly [string, PaperCell])[] = [
    [words.book.incident, [{ ...plain(incident?.title ?? ''), strong: true }]],
    [words.book.place, [plain(incident?.place ?? '')]],
    [words.book.modeToTick, incident === null ? modes : [{ ...plain(words.mode[incident.mode]), strong: true }]],
    [words.book.eventAt, [plain(time(incident?.eventAt))]],
    [words.book.awareAt, [{ ...plain(time(incident?.awareAt)), strong: incident !== null }]],
    [words.book.levels, level ?? [{ ...plain(words.level(run?.state.severity ?? 1)), strong: true }]],
  ]
  // Shown in a row: with their names they must stay on the first sheet.
  const shortcuts = GLOBAL_SHORTCUTS.map(({ id, keys }) => plain(`${keys[language]}\u00a0: ${words.book.shortcut[id]}`))
  return [...facts, [words.book.shortcuts, shortcuts] as const].map(([label, value]) => [[plain(label)], value])
}

function roles(kit: BookKit): readonly (readonly PaperCell[])[] {
  const { playbook, words } = kit
  return playbook.roles.map(({ id, fromSeverity, deputyRequired }): readonly PaperCell[] => {
    return [
      [
        { ...plain(kit.titleOf(id)), strong: true },
        ...(fromSeverity > 1 ? [plain(`(${words.book.fromLevel(fromSeverity)})`)] : []),
      ],
      holder(kit, id, 'primary'),
      deputyRequired || kit.run?.state.seats.has(seatKey(id, 'deputy')) === true ? holder(kit, id, 'deputy') : [plain('–')],
    ]
  })
}

/** Name and phones of who holds the seat, else a line to write on. Phones are those of the contact of the same name. */
function holder({ run, persons, contacts, words }: BookKit, roleId: string, position: RolePosition): PaperCell {
  const seat = run?.state.seats.get(seatKey(roleId, position))
  const blank = `${words.book.phone} ______________________`
  if (seat === undefined) return [plain(`${words.book.name} _____________________`), plain(blank)]
  const name = persons.get(seat.personId) ?? seat.personId
  const contact = contacts.find((each) => each.name.toLowerCase() === name.toLowerCase())
  const phones = contact?.phones ?? []
  return [{ ...plain(name), strong: true }, plain(phones.length === 0 ? blank : `${words.book.phone} ${phones.join(' / ')}`)]
}

function levels({ playbook, words, content }: BookKit): readonly PaperBlock[] {
  if (playbook.severityCriteria.length === 0) return []
  return [
    { kind: 'heading', level: 2, heading: plain(words.book.levels), newPage: false },
    { kind: 'text', text: plain(words.book.unsure), style: 'strong' },
    {
      kind: 'table',
      heads: [],
      rows: playbook.severityCriteria
        .toSorted((one, other) => one.level - other.level)
        .map(({ level, criteria }) => [
          [{ ...plain(words.level(level)), strong: true, box: true }],
          [inLanguage(criteria, content) ?? plain('')],
        ]),
      widths: [30, null],
      style: 'grid',
    },
  ]
}

function duties({ playbook, words, content, titleOf }: BookKit): readonly PaperBlock[] {
  const rows = playbook.roles.flatMap(({ id, duties: text }): readonly (readonly PaperCell[])[] => {
    const duty = inLanguage(text, content)
    return duty === null ? [] : [[[{ ...plain(titleOf(id)), strong: true }], [duty]]]
  })
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 2, heading: plain(words.book.duties), newPage: false },
    { kind: 'table', heads: [], rows, widths: [52, null], style: 'grid' },
  ]
}
