import { z } from 'zod'
import { idSchema } from '../../identifiers.ts'

const rolesSchema = z.array(idSchema).max(50).default([])

/** Ids of roles. Exactly one is accountable; a draft may hold none or several, and the check of the playbook says so. */
export const raciSchema = z.object({
  responsible: rolesSchema,
  accountable: rolesSchema,
  consulted: rolesSchema,
  informed: rolesSchema,
})
