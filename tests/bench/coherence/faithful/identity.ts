import type { FaithfulEdit } from './faithful-edit.ts'

/** The statement word for word. */
export const identity: FaithfulEdit = { name: 'identity', apply: (text) => text }
