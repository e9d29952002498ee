import { beforeEach, describe, expect, it } from 'vitest'
import { DraftSaver } from '../../../../renderer/features/playbooks/edit/draft-saver.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { playbookFixture } from '../../crisis/playbook-fixture.ts'

const titled = (fr: string): Playbook => playbookFixture({ title: { fr } })

let stored: Playbook
let scheduled: (() => void)[]
let told: string[]
let saver: DraftSaver

/** As the store does: an edit made on an older draft is a conflict. */
async function save(playbook: Playbook): Promise<Playbook> {
  await Promise.resolve()
  if (playbook.modifiedAt !== stored.modifiedAt) throw new AppError('conflict', 'changed elsewhere')
  stored = { ...playbook, modifiedAt: new Date(Date.parse(stored.modifiedAt) + 1).toISOString() }
  return stored
}

beforeEach(() => {
  stored = titled('au début')
  scheduled = []
  told = []
  saver = new DraftSaver(stored.modifiedAt, {
    save,
    schedule: (run) => {
      scheduled.push(run)
      return () => {
        scheduled = scheduled.filter((one) => one !== run)
      }
    },
    saving: () => told.push('saving'),
    saved: () => told.push('saved'),
    failed: () => told.push('failed'),
  })
})

describe('the saving of a draft', () => {
  it('waits for a pause, and saves the newest content once', async () => {
    saver.edit(titled('a'))
    saver.edit(titled('ab'))
    expect(scheduled).toHaveLength(1)
    expect(stored.title).toEqual({ fr: 'au début' })
    scheduled[0]?.()
    await saver.flush()
    expect(stored.title).toEqual({ fr: 'ab' })
    expect(told).toEqual(['saving', 'saved'])
  })

  it('goes on from what it saved itself', async () => {
    saver.edit(titled('a'))
    await saver.flush()
    saver.edit(titled('b'))
    await saver.flush()
    expect(stored.title).toEqual({ fr: 'b' })
    expect(saver.busy).toBe(false)
  })

  it('saves what is typed while it saves', async () => {
    saver.edit(titled('a'))
    const first = saver.flush()
    saver.edit(titled('b'))
    await first
    expect(stored.title).toEqual({ fr: 'b' })
  })

  it('keeps an edit in conflict until it is told to go over what is stored, or to give way', async () => {
    stored = { ...titled('ailleurs'), modifiedAt: '2030-01-01T00:00:00.000Z' }
    saver.edit(titled('ici'))
    await expect(saver.flush()).rejects.toMatchObject({ code: 'conflict' })
    expect(told).toEqual(['saving', 'failed'])
    expect(saver.unsaved?.title).toEqual({ fr: 'ici' })
    expect(stored.title).toEqual({ fr: 'ailleurs' })
    saver.rebase(stored.modifiedAt)
    await saver.flush()
    expect(stored.title).toEqual({ fr: 'ici' })

    stored = { ...titled('encore ailleurs'), modifiedAt: '2031-01-01T00:00:00.000Z' }
    saver.edit(titled('ici encore'))
    await expect(saver.flush()).rejects.toMatchObject({ code: 'conflict' })
    saver.forget()
    await saver.flush()
    expect(stored.title).toEqual({ fr: 'encore ailleurs' })
  })
})
