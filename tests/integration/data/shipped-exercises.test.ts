import { join } from 'node:path'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { loadExercises } from '../../../electron/data/resources/load-exercises.ts'
import { loadPlaybooks } from '../../../electron/data/resources/load-playbooks.ts'
import { checkExercise } from '../../../shared/domain/crisis/exercise/check-exercise.ts'
import { localizeExercise } from '../../../shared/domain/crisis/exercise/localize-exercise.ts'
import { exerciseSchema } from '../../../shared/domain/crisis/model/exercise.ts'
import { failure } from '../../helpers/failure.ts'
import { RESOURCES } from '../../helpers/workspace.ts'

const shipped = await loadExercises(join(RESOURCES, 'exercises'))
const playbooks = await loadPlaybooks(join(RESOURCES, 'playbooks'))

describe('the exercises that ship', () => {
  it('are two, each for a playbook that ships', () => {
    expect(shipped.map(({ playbookId }) => playbooks.find(({ id }) => id === playbookId)?.crisisType)).toEqual([
      'viral-false-video',
      'hostage-taking',
    ])
  })

  describe.each(shipped)('$title.en', (one) => {
    const playbook = playbooks.find(({ id }) => id === one.playbookId)

    it.each(['fr', 'en'] as const)('can be started as it is, in %s', (language) => {
      const exercise = exerciseSchema.parse({
        ...localizeExercise(one, language),
        id: 'exercise--x',
        participants: [{ personId: 'person--x', part: 'player' }],
        createdAt: '2026-11-22T09:00:00.000Z',
      })
      expect(playbook && checkExercise(exercise, playbook)).toEqual([])
      expect(exercise.injects.every(({ expectedAction, from }) => expectedAction !== '' && from !== '')).toBe(true)
    })

    it('addresses roles of its playbook, serves every objective and depends on something somewhere', () => {
      const roles = new Set(playbook?.roles.map(({ id }) => id))
      expect(one.injects.flatMap(({ to }) => to).filter((target) => !roles.has(target))).toEqual([])
      const served = new Set(one.injects.flatMap(({ objectiveIds }) => objectiveIds))
      expect(one.objectives.filter(({ id }) => !served.has(id))).toEqual([])
      expect(new Set(one.injects.map(({ condition }) => condition?.kind ?? 'none'))).toEqual(
        new Set(['none', 'decision', 'inject']),
      )
    })

    it('gives nothing away before it is taken', () => {
      const names = [...one.scenario.fr.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu)].map(([name]) => name)
      expect(names.length).toBeGreaterThan(2)
      expect(names.filter((name) => one.about.fr.includes(name))).toEqual([])
    })

    it('is written in French as French is printed', () => {
      const french = JSON.stringify(one, (name, value: unknown) => (name === 'en' ? undefined : value))
      expect(french).not.toMatch(/[^\u202f][;!?](?!\w)| :|'|«(?!\u202f)|[^\u202f]»/u)
    })
  })

  it('are refused with the name of a file that does not hold', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'unisson-exercises-'))
    try {
      writeFileSync(join(folder, 'half.json'), JSON.stringify({ ...shipped[0], title: { fr: 'Sans anglais' } }))
      const { code, details } = await failure(loadExercises(folder))
      expect([code, details['file']]).toEqual(['file-damaged', 'half.json'])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
