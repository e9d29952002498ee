import { describe, expect, it } from 'vitest'
import { keepDraft, takeDraft } from '../../../../renderer/features/messages/kept-drafts.ts'
import { createPointSaver } from '../../../../renderer/features/messages/point-saver.ts'
import { emptyPoint } from '../../../../renderer/ui/empty-point.ts'

const ignore = () => undefined

describe('a point whose screen closes while it cannot be saved', () => {
  it('keeps its words for the next time, once, on the revision that they were made on', async () => {
    const content = { ...emptyPoint(null), statement: { fr: 'Perdu ?' } }
    const saver = createPointSaver(3, {
      save: () => Promise.reject(new Error('disk')),
      schedule: () => ignore,
      saving: ignore,
      saved: ignore,
      failed: ignore,
    })
    saver.edit(content)
    await expect(saver.flush()).rejects.toThrow('disk')
    const unsaved = saver.unsaved()
    expect(unsaved).toEqual(content)
    if (unsaved) keepDraft('point--1', { content: unsaved, revision: saver.revision() })
    expect(takeDraft('point--2')).toBeNull()
    expect(takeDraft('point--1')).toEqual({ content, revision: 3 })
    expect(takeDraft('point--1')).toBeNull()
  })
})
