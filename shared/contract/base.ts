import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errorPayloadSchema } from '../errors/error-payload.ts'

// The renderer runs under a CSP without eval, and zod would otherwise probe for it.
z.config({ jitless: true })

/** Every call may fail with one typed error, `APP`, whose data is an ErrorPayload. */
export const base = oc.errors({ APP: { data: errorPayloadSchema } })
