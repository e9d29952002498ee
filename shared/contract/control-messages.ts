import { z } from 'zod'
import { printableSchema } from './printable.ts'
import { errorPayloadSchema } from '../errors/error-payload.ts'

/** Main asks the data process, on their private channel. `id` pairs the answer. */
export const controlRequestSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('grant-file'),
    id: z.number(),
    grant: z.string(),
    path: z.string(),
    mode: z.enum(['read', 'write', 'folder']),
  }),
  z.object({ type: z.literal('reveal-credential'), id: z.number(), accountId: z.string(), passphrase: z.string() }),
  /** What the keychain holds, told at each start; unlocking uses it when the workspace is bound to it. */
  z.object({ type: z.literal('offer-factor'), id: z.number(), factor: z.instanceof(Uint8Array) }),
  /** Wraps the data key anew, with this factor or with none. */
  z.object({
    type: z.literal('change-factor'),
    id: z.number(),
    factor: z.instanceof(Uint8Array).nullable(),
    passphrase: z.string(),
  }),
  /** Answers whether unlocking needs what the keychain holds. */
  z.object({ type: z.literal('keychain-needed'), id: z.number() }),
  /** The page to print a PDF from. */
  z.object({ type: z.literal('printable-html'), id: z.number(), printable: printableSchema }),
  /** Writes the PDF that main printed to a granted file, atomically, and says so in the trail. */
  z.object({
    type: z.literal('write-pdf'),
    id: z.number(),
    printable: printableSchema,
    grant: z.string(),
    bytes: z.instanceof(Uint8Array),
  }),
  z.object({ type: z.literal('lock'), id: z.number(), reason: z.enum(['idle', 'suspend', 'screen-lock', 'quit']) }),
  /** Lock, checkpoint, close, then exit. */
  z.object({ type: z.literal('shut-down'), id: z.number() }),
  z.object({ type: z.literal('clipboard-cleared'), id: z.number() }),
])

export const controlAnswerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('answer'), id: z.number(), value: z.unknown() }),
  z.object({ type: z.literal('failure'), id: z.number(), error: errorPayloadSchema }),
  /** Sent once the server listens. */
  z.object({ type: z.literal('ready') }),
  /** The workspace was locked or unlocked: main clears the clipboard and arms the idle timer. */
  z.object({ type: z.literal('workspace'), state: z.enum(['locked', 'unlocked']), autoLockMinutes: z.number() }),
])

/** A frame of a renderer's port that main pumps to and from the child when it cannot hand the port over. */
export const pumpFrameSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('port-open'), port: z.number() }),
  z.object({
    type: z.literal('port-data'),
    port: z.number(),
    data: z.union([z.string(), z.instanceof(Uint8Array), z.instanceof(ArrayBuffer)]),
  }),
  z.object({ type: z.literal('port-close'), port: z.number() }),
])

export type ControlRequest = z.infer<typeof controlRequestSchema>
export type ControlAnswer = z.infer<typeof controlAnswerSchema>
export type PumpFrame = z.infer<typeof pumpFrameSchema>
