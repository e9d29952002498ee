import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkPlaybook } from '../../../shared/domain/crisis/check/check-playbook.ts'
import { planOf } from '../../../shared/domain/crisis/engine/plan.ts'
import { readSteps } from '../../../shared/domain/crisis/engine/read-steps.ts'
import { playbookSchema, type Playbook } from '../../../shared/domain/crisis/model/playbook.ts'
import { seededRandom } from '../../helpers/seeded-random.ts'
import { ALICE } from './run-fixture.ts'
import { walkPlaybook } from './walk-playbook.ts'

const FOLDER = new URL('../../../resources/playbooks/', import.meta.url)
const FILES = globSync('*.json', { cwd: FOLDER.pathname }).toSorted()
const read = (file: string): Playbook => playbookSchema.parse(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')))

/** What is left open when nothing is ready any more. */
function stuck(playbook: Playbook, walked: ReturnType<typeof walkPlaybook>): readonly string[] {
  const reader = readSteps(walked.state(), walked.now())
  return planOf(playbook).outline.flatMap(({ id, title }) => {
    const status = reader.status(id)
    if (status === 'done' || status === 'not-applicable') return []
    return [
      `${title['fr']} (${status}): ${reader
        .obstacles(id)
        .map(({ code }) => code)
        .join(', ')}`,
    ]
  })
}

describe('the playbooks that ship', () => {
  it('are eight', () => expect(FILES).toHaveLength(8))

  for (const file of FILES) {
    it(
      `${file} leads to its end and can be closed, however it is decided, at every level, in both languages`,
      { timeout: 60_000 },
      () => {
        const playbook = read(file)
        expect(checkPlaybook(playbook)).toEqual([])
        const random = seededRandom(file)
        const taken = new Set<string>()
        for (let walk = 0; walk < 24; walk += 1) {
          const severity = ([1, 2, 3, 4] as const)[walk % 4]!
          const run = walkPlaybook(playbook, severity, () => random.below(97), walk % 2 === 0 ? 'fr' : 'en')
          expect(stuck(playbook, run)).toEqual([])
          for (const { optionId } of run.state().choices.values()) taken.add(optionId)
          run.act(ALICE, 'incident.stabilised', { reason: 'fin' })
          expect(run.say(ALICE, 'incident.closed', { reason: 'fin' })).toBeNull()
        }
        const options = playbook.steps.flatMap((step) => (step.kind === 'decision' ? step.options.map(({ id }) => id) : []))
        expect(options.length).toBeGreaterThan(1)
        expect(options.filter((id) => !taken.has(id))).toEqual([])
      },
    )
  }
})
