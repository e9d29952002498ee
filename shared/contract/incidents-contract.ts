import { z } from 'zod'
import { crisisEventSchema } from '../domain/crisis/model/events/crisis-event.ts'
import { rolePositionSchema } from '../domain/crisis/model/events/role-events.ts'
import { messageContentSchema } from '../domain/crisis/model/crisis-message.ts'
import { incidentSchema, incidentStatusSchema } from '../domain/crisis/model/incident.ts'
import { logEntrySchema } from '../domain/crisis/model/log-entry.ts'
import { logHeaderSchema } from '../domain/crisis/log/log-header.ts'
import { playbookSchema } from '../domain/crisis/model/playbook.ts'
import { severitySchema } from '../domain/crisis/model/severity.ts'
import { idSchema } from '../domain/identifiers.ts'
import { base } from './base.ts'
import { messageCheckSchema } from './message-check.ts'
import { printLanguageSchema } from './printable.ts'

const byId = z.object({ incidentId: idSchema })
const words = z.string().max(20_000)

/** What lists and the switcher show of a run. */
export const incidentLineSchema = incidentSchema
  .pick({ id: true, mode: true, title: true, place: true, awareAt: true, zone: true, playbookId: true, playbookVersion: true })
  .extend({ status: incidentStatusSchema, severity: severitySchema, lastSeq: z.number().int(), updatedAt: z.string() })

/** `awareAt` null: now. */
export const declarationSchema = incidentSchema
  .omit({ id: true, playbookVersion: true })
  .extend({ awareAt: incidentSchema.shape.awareAt.nullable(), text: z.string().max(20_000) })
  /** When it was declared: what was begun on paper says so. Now when it is not said. */
  .extend({ happenedAt: z.iso.datetime({ precision: 3 }).exactOptional() })

/** What a person writes into the log: an event, and the words that say it. */
const writtenSchema = z.object({
  event: crisisEventSchema,
  /** What a person reads of it. */
  text: z.string().max(20_000),
  /** When it happened; now when it is not said. */
  happenedAt: z.iso.datetime({ precision: 3 }).exactOptional(),
  refs: z.array(idSchema).max(100).default([]),
  /** `seq` of the entry that this one corrects. */
  corrects: z.int().positive().nullable().default(null),
})

/** An original that an archive names and does not hold. */
const leftOutSchema = z.object({ seq: z.int(), name: z.string(), state: z.enum(['damaged', 'missing']) })

/** An incident's log grows by entries alone; screens are the fold of it, made with the same engine. */
export const incidentsContract = {
  /** Newest change first. */
  list: base.output(z.array(incidentLineSchema)),
  /** Starts the clock: the log with its first entry is durable when this answers. The newest published version is pinned. */
  declare: base.input(declarationSchema).output(incidentLineSchema),
  /** The pinned playbook and the head line of the log: with the entries, all that a screen needs. */
  open: base.input(byId).output(z.object({ header: logHeaderSchema, playbook: playbookSchema })),
  /** Entries after `afterSeq`, oldest first, at most `limit`. */
  entries: base
    .input(byId.extend({ afterSeq: z.int().nonnegative(), limit: z.int().min(1).max(5000).default(2000) }))
    .output(z.array(logEntrySchema)),
  /** Numbers of the entries whose words match, newest first. */
  search: base.input(byId.extend({ text: z.string().max(500) })).output(z.array(z.int())),
  /** Written by who is at the workstation. What needs a second person is refused here: `appendAs`. */
  append: base.input(byId.extend(writtenSchema.shape)).output(logEntrySchema),
  /** Written by a person who proves by their passphrase, now, that they are here: approvals, lowering, reopening, handover. */
  appendAs: base
    .input(byId.extend(writtenSchema.shape).extend({ personId: idSchema, passphrase: z.string().max(1000) }))
    .output(logEntrySchema),
  /**
   * Who is at the workstation gives their seats to another, who proves by their passphrase that they are here: one offer
   * and one acceptance a seat, all of them or none. A deputy who becomes the first leaves the seat of deputy.
   */
  handOver: base
    .input(
      byId.extend({
        to: idSchema,
        passphrase: z.string().max(1000),
        note: z.string().max(10_000),
        seats: z
          .array(
            z.object({
              roleId: idSchema,
              position: rolePositionSchema,
              /** What a person reads of each entry. */
              words: z.object({ offered: words, accepted: words, vacated: words }),
            }),
          )
          .min(1)
          .max(200),
      }),
    )
    .output(z.array(logEntrySchema)),
  /**
   * The words of a message, written or not yet, against the approved points, the other messages of the incident and the
   * lines that must not be said. `messageId` null: not in the log yet. Nothing is kept of it.
   */
  checkMessage: base
    .input(byId.extend({ messageId: idSchema.nullable(), content: messageContentSchema }))
    .output(messageCheckSchema),
  /** The whole log as a granted `unisson-log/1` file, its head signed at that moment. */
  exportLog: base
    .input(byId.extend({ grant: z.string().max(100) }))
    .output(z.object({ name: z.string(), entries: z.int(), anchor: z.string() })),
  /**
   * A granted file. `json`: the whole incident, which `importFile` takes back; `csv`: the log; `docx`: the situation
   * report `number` (null: as it would be issued now); `zip`: the originals with `SHA256SUMS`. `redacted` takes out known
   * names, phones and internal notes; originals cannot be redacted (`refused`). `leftOut`: originals that are named in the
   * archive and not in it, because they are not here or no longer what they were.
   */
  exportFile: base
    .input(
      byId.extend({
        grant: z.string().max(100),
        format: z.enum(['json', 'csv', 'docx', 'zip']),
        redacted: z.boolean(),
        number: z.number().int().positive().nullable().default(null),
        language: printLanguageSchema,
      }),
    )
    .output(z.object({ name: z.string(), leftOut: z.array(leftOutSchema) })),
  /** Takes in a `json` file of another workspace, once its log verifies: to be read, printed and exported, never added to. */
  importFile: base.input(z.object({ grant: z.string().max(100) })).output(incidentLineSchema),
}

export type LeftOut = z.infer<typeof leftOutSchema>
export type IncidentLine = z.infer<typeof incidentLineSchema>
