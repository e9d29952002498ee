import { z } from 'zod'
import { idSchema } from '../../../identifiers.ts'
import { sha256Schema } from '../attachment.ts'
import { messageContentSchema } from '../crisis-message.ts'
import { instantSchema } from '../instant.ts'
import { eventSchema } from './event-schema.ts'
import { reasonSchema } from './reason-schema.ts'

const message = z.object({ messageId: idSchema })
/** `hash` is that of the text which the person saw (`engine/message-hash`). */
const seen = message.extend({ hash: sha256Schema })
const channels = z.array(z.string().min(1).max(200)).max(50)

/**
 * A text from draft to release. The entry's author is who acts: whoever wrote any of the text cannot approve it.
 * Releasing in an emergency skips the approvals; others must ratify within 60 minutes.
 */
export const messageEvents = [
  eventSchema('message.drafted', message.extend({ content: messageContentSchema })),
  eventSchema('message.edited', message.extend({ content: messageContentSchema })),
  eventSchema('message.submitted', message),
  eventSchema('message.changes-requested', message.extend({ comment: reasonSchema })),
  eventSchema(
    'message.approval-requested',
    seen.extend({
      /** Of the file that was written (`approval/request-hash`). */
      requestHash: sha256Schema,
      /** Whose signature is asked for: a signer, or a person of the workspace; null: anybody's who is known here. */
      asked: z.object({ personId: idSchema, name: z.string().max(200), keyFingerprint: z.string().max(40) }).nullable(),
    }),
  ),
  eventSchema(
    'message.approved',
    seen.extend({
      /** Ed25519 over `log/approval-text`, base64; null when a run was made without keys. */
      signature: z.object({ publicKey: z.string().max(200), value: z.string().max(200) }).nullable(),
      /** Signed at another workstation, and taken in from a file; absent: signed here. */
      byFile: z
        .object({
          requestHash: sha256Schema,
          fileName: z.string().max(1000),
          /** `approval/key-fingerprint` of the key that signed. */
          keyFingerprint: z.string().max(40),
          signedAt: instantSchema,
          /** Id of the person who took the file in. */
          takenBy: idSchema,
        })
        .exactOptional(),
    }),
  ),
  eventSchema('message.released', seen.extend({ channels, nextUpdateAt: instantSchema.nullable() })),
  eventSchema(
    'message.emergency-released',
    seen.extend({ channels, nextUpdateAt: instantSchema.nullable(), reason: reasonSchema }),
  ),
  eventSchema('message.ratified', seen),
  eventSchema('message.corrected', message.extend({ replacementId: idSchema, reason: reasonSchema })),
  eventSchema('message.withdrawn', message.extend({ reason: reasonSchema })),
  eventSchema(
    'sitrep.issued',
    z.object({
      /** 1, 2, 3… */
      number: z.number().int().positive(),
      /** The entries it covers: after `sinceSeq`, up to and with `untilSeq`. */
      sinceSeq: z.number().int().nonnegative(),
      untilSeq: z.number().int().nonnegative(),
      /** The message that carries its words, when it has one. */
      messageId: idSchema.nullable(),
      stepId: idSchema.nullable(),
      /** Short code of the head of the log, as printed on it. */
      headCode: z.string().max(100),
    }),
  ),
] as const
