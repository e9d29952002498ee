import { z } from 'zod'
import { headSignatureSchema } from '../../../../../shared/domain/crisis/log/head-signature.ts'
import { logHeaderSchema } from '../../../../../shared/domain/crisis/log/log-header.ts'
import { contactSchema } from '../../../../../shared/domain/crisis/model/contact.ts'
import { logEntrySchema } from '../../../../../shared/domain/crisis/model/log-entry.ts'
import { playbookSchema } from '../../../../../shared/domain/crisis/model/playbook.ts'

/** One incident, whole: what another workspace needs to replay it and to verify it. Written in RFC 8785 form, ended by LF. */
export const incidentFileSchema = z.strictObject({
  format: z.literal('unisson-incident/1'),
  header: logHeaderSchema,
  playbook: playbookSchema,
  entries: z.array(logEntrySchema).min(1).max(200_000),
  /** Each costs a tenth of a millisecond to check, and nobody else is served meanwhile. */
  signatures: z.array(headSignatureSchema).max(20_000),
  contacts: z.array(contactSchema).max(20_000),
})
