import type { TalkingPointContent } from '../../../shared/domain/talking-point.ts'

interface KeptDraft {
  readonly content: TalkingPointContent
  /** The stored revision that it was made on. */
  readonly revision: number
}

/** Points whose last words could not be saved before their screen closed (a failing disk, a lock); memory only, until the page ends. */
const drafts = new Map<string, KeptDraft>()

/** Keeps what could not be saved, for the next time that the point is opened. */
export function keepDraft(pointId: string, draft: KeptDraft): void {
  drafts.set(pointId, draft)
}

/** What was kept of this point, once. */
export function takeDraft(pointId: string): KeptDraft | null {
  const draft = drafts.get(pointId) ?? null
  drafts.delete(pointId)
  return draft
}
