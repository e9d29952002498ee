import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, describe } from 'vitest'
import { loadPlaybooks } from '../../../electron/data/resources/load-playbooks.ts'
import { checkPlaybook } from '../../../shared/domain/crisis/check/check-playbook.ts'
import { createProfile, createWorkspace, RESOURCES, startService } from '../../helpers/workspace.ts'

const FOLDER = join(RESOURCES, 'playbooks')
const DAY = 1440
const shipped = await loadPlaybooks(FOLDER)

/** Every French and English text of a playbook, wherever it stands. */
function textsOf(value: unknown, language: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, language))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === language && typeof inner === 'string' ? [inner] : textsOf(inner, language),
  )
}

describe('the playbooks that ship', () => {
  it('are the eight of the specification, one a file', () => {
    expect(shipped.map(({ crisisType }) => crisisType)).toEqual([
      'consular-data-breach',
      'expulsion-of-diplomats',
      'hacked-official-account',
      'hostage-taking',
      'leaked-cable',
      'natural-disaster-evacuation',
      'terrorist-attack-abroad',
      'viral-false-video',
    ])
    expect(readdirSync(FOLDER).filter((name) => name.endsWith('.json'))).toHaveLength(8)
  })

  describe.each(shipped)('$crisisType', (playbook) => {
    const dueAt = (minutes: number) =>
      playbook.steps.filter(({ offset }) => offset?.anchor === 'T0' && offset.minutes === minutes)

    it('has no fault, in French and English', () => {
      expect(checkPlaybook(playbook)).toEqual([])
      expect(playbook.languages).toEqual(['fr', 'en'])
    })

    it('keeps the common clock: declared, holding statement approved, sitrep, answers, notes, review, filed', () => {
      expect(dueAt(0)).toMatchObject([{ kind: 'task' }])
      expect(dueAt(5)).toMatchObject([{ kind: 'task', mandatory: true }])
      expect(dueAt(15).map(({ kind }) => kind)).toContain('approval')
      expect(dueAt(60).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['message', 'sitrep', 'task']))
      for (const days of [1, 30, 90]) expect(dueAt(days * DAY), `D+${days}`).not.toEqual([])
    })

    it('has decisions with their branches, four written levels, answers, lines not to say and a metric', () => {
      const decisions = playbook.steps.filter((step) => step.kind === 'decision')
      expect(decisions.length).toBeGreaterThanOrEqual(1)
      for (const { options } of decisions) expect(options.some(({ next }) => next.length > 0)).toBe(true)
      expect(playbook.severityCriteria.map(({ level }) => level)).toEqual([1, 2, 3, 4])
      expect(playbook.answers.length).toBeGreaterThanOrEqual(3)
      expect(playbook.forbiddenLines.length).toBeGreaterThanOrEqual(3)
      expect(playbook.metric?.stepId).not.toBeNull()
      expect(playbook.body['fr']).toContain('cibles de conception')
      expect(playbook.body['en']).toContain('design targets')
    })

    it('says in its holding statement what is known, not known, done, asked, and when we speak next', () => {
      const holding = playbook.steps.find((step) => step.kind === 'message' && step.messageKind === 'statement')
      for (const text of Object.values(holding?.kind === 'message' ? holding.template : {}))
        for (const field of ['known', 'unknown', 'doing', 'advice', 'next_update', 'zone']) expect(text).toContain(`{{${field}}}`)
    })

    it('is written with the typography of its languages', () => {
      const french = textsOf(playbook, 'fr').join('\n')
      expect(french).not.toMatch(/[^\u202f«][;!?»]|«(?!\u202f)|[^\u00a0]:(?!\/)|'/u)
      expect(textsOf(playbook, 'en').join('\n')).not.toMatch(/['"]/u)
    })
  })
})

it('enter a workspace with its library, published and ready to be run, once', async () => {
  const profile = createProfile()
  const service = startService(profile.folder)
  try {
    await createWorkspace(service)
    const lines = await service.calls.playbooks.list()
    expect(lines).toHaveLength(8)
    expect(lines.every(({ status, publishedVersion }) => status === 'published' && publishedVersion === 1)).toBe(true)
    const [first] = lines
    if (first === undefined) throw new Error('no playbook')
    const { title } = await service.calls.playbooks.get({ id: first.id, version: null })
    const own = await service.calls.playbooks.get({ id: first.id, version: 1 })
    await service.calls.playbooks.save({ playbook: { ...own, title: { ...title, fr: 'Le nôtre' } } })
    expect((await service.calls.playbooks.list()).find(({ id }) => id === first.id)).toMatchObject({
      version: 2,
      publishedVersion: 1,
    })
  } finally {
    await service.close()
    profile.remove()
  }
})
