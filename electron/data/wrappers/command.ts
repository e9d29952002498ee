import type { OpenWorkspace } from '../open-workspace.ts'

/** One thing a person asks of an unlocked workspace. */
export type Command<Input, Output> = (open: OpenWorkspace, input: Input) => Output
