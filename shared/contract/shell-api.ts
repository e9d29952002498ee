import { z } from 'zod'
import { printableSchema } from './printable.ts'
import { errorPayloadSchema } from '../errors/error-payload.ts'

/** Kinds of file that the shell offers in its dialogs. */
export const filePurposeSchema = z.enum([
  'import-document',
  'import-messages',
  'import-ladders',
  'import-incident',
  'import-playbook',
  'import-approval',
  'add-evidence',
])
/** `original`: a copy of a file as it came, under its own name and ending. */
export const saveFormatSchema = z.enum(['md', 'html', 'docx', 'pdf', 'json', 'jsonl', 'yaml', 'csv', 'zip', 'original'])

/** A person's choice of file. The path stays on the main side; the grant opens that one file, once named by the person. */
const fileGrantSchema = z.object({ grant: z.string(), name: z.string() }).nullable()

/** Calls that only the main process can answer: dialogs, clipboard, printing. Arguments and answers are parsed on the main side. */
export const shellCalls = {
  /** null when the person cancels. */
  chooseFile: { input: z.object({ purpose: filePurposeSchema }), output: fileGrantSchema },
  /** A folder that is read from then on: the path is kept by the data process alone. null when the person cancels. */
  chooseFolder: { input: z.object({}), output: fileGrantSchema },
  chooseSave: { input: z.object({ suggestedName: z.string().max(200), format: saveFormatSchema }), output: fileGrantSchema },
  /** Prints to a PDF chosen by `grant`. */
  exportPdf: {
    input: z.object({ printable: printableSchema, grant: z.string().max(100) }),
    output: z.object({ bytes: z.number() }),
  },
  /** Writes the secret to the clipboard and clears it after 10 s, on lock and on quit. */
  copyCredential: {
    input: z.object({ accountId: z.string().max(200), passphrase: z.string().max(1000) }),
    output: z.object({ clearsInSeconds: z.number() }),
  },
  /** Whether the system has a keychain that protects a secret, and whether the workspace is bound to it. */
  keychainState: { input: z.object({}), output: z.object({ available: z.boolean(), backend: z.string(), enabled: z.boolean() }) },
  /** Makes the keychain a second factor beside the passphrase, or takes it away. */
  useKeychain: {
    input: z.object({ enabled: z.boolean(), passphrase: z.string().max(1000) }),
    output: z.object({ enabled: z.boolean() }),
  },
  setTheme: { input: z.object({ theme: z.enum(['system', 'light', 'dark']) }), output: z.null() },
} as const

export type ShellCallName = keyof typeof shellCalls
export type ShellInput<Name extends ShellCallName> = z.infer<(typeof shellCalls)[Name]['input']>
export type ShellOutput<Name extends ShellCallName> = z.infer<(typeof shellCalls)[Name]['output']>

/** Answers cross the bridge as values: an Error would lose its code. */
export const shellAnswerSchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: errorPayloadSchema }),
])

/** How the data process does, as main sees it. */
export type DataProcessState = 'starting' | 'running' | 'restarting' | 'failed'

/** What the preload exposes as `window.unisson`. Every subscription returns its unsubscribe. */
export interface ShellBridge {
  readonly call: <Name extends ShellCallName>(name: Name, input: ShellInput<Name>) => Promise<unknown>
  /** Calls the listener at once with the present state, then at each change. */
  readonly onDataProcess: (listener: (state: DataProcessState) => void) => () => void
  /** Main asks, before a lock or a close, to save what waits for its pause in typing; it goes on when the listener is done, or soon after. */
  readonly onFlush: (listener: () => Promise<void>) => () => void
  readonly platform: string
}
