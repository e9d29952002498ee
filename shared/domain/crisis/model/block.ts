import { z } from 'zod'
import { idSchema, timestampSchema } from '../../identifiers.ts'
import { localizedTextSchema } from './localized-text.ts'
import { mergeFieldSchema } from './merge-field.ts'
import { playbookRoleSchema } from './playbook-role.ts'
import { stepSchema } from './step.ts'

/** Steps that several playbooks copy. Each copy remembers block, version and step, so that a change can be offered to them. */
export const blockSchema = z.object({
  /** `block--uuid`, the same for every version. */
  id: idSchema,
  version: z.number().int().positive(),
  title: localizedTextSchema,
  steps: z.array(stepSchema).max(200),
  /** The roles and merge fields that its steps name: a plan that has no such role or field is given them. */
  roles: z.array(playbookRoleSchema).max(100).default([]),
  fields: z.array(mergeFieldSchema).max(200).default([]),
  modifiedAt: timestampSchema,
})

export type Block = z.infer<typeof blockSchema>
