import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'

/** What was done to a draft since it was opened. */
export interface History {
  readonly past: readonly Playbook[]
  readonly present: Playbook
  readonly future: readonly Playbook[]
  /** What the last edit was about, and when (milliseconds): typing on in one field is one thing to undo. */
  readonly last: { readonly about: string; readonly at: number } | null
}

const TOGETHER_MS = 1_500
const MOST = 200

export function opened(present: Playbook): History {
  return { past: [], present, future: [], last: null }
}

/** `about` null: an edit of its own. */
export function edited(history: History, next: Playbook, about: string | null, at: number): History {
  if (next === history.present) return history
  const goesOn = about !== null && history.last?.about === about && at - history.last.at < TOGETHER_MS
  return {
    past: goesOn ? history.past : [...history.past, history.present].slice(-MOST),
    present: next,
    future: [],
    last: about === null ? null : { about, at },
  }
}

export function undone(history: History): History {
  const before = history.past.at(-1)
  if (!before) return history
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], last: null }
}

export function redone(history: History): History {
  const [next, ...future] = history.future
  if (!next) return history
  return { past: [...history.past, history.present], present: next, future, last: null }
}
