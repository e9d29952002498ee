import { z } from 'zod'
import { jsonColumn } from '../../../db/columns.ts'

/** The model that a person chose: where, and what its files were then. The path never leaves this side. */
export const chosenModelRow = z.object({ value: jsonColumn(z.object({ folder: z.string(), hash: z.string() })) })
