import { describe, expect, it } from 'vitest'
import { messageHash } from '../../../shared/domain/crisis/engine/message-hash.ts'
import { spokenText } from '../../../shared/domain/crisis/engine/spoken-text.ts'
import { messageContentSchema } from '../../../shared/domain/crisis/model/crisis-message.ts'
import { incidentModeSchema, type IncidentMode } from '../../../shared/domain/crisis/model/incident.ts'
import { sitrepPage } from '../../../shared/domain/crisis/paper/sitrep-page.ts'
import { writeSitrep } from '../../../shared/domain/crisis/views/write-sitrep.ts'
import { readSources } from '../../architecture/read-sources.ts'
import { ALICE, at, CAROL, declaredRun } from './run-fixture.ts'
import { playbookFixture } from './playbook-fixture.ts'

const ID = 'message--1'
const CONTENT = messageContentSchema.parse({
  kind: 'statement',
  language: 'ar',
  title: 'بيان',
  body: 'نعلم {{known}}.',
  values: { known: 'القليل' },
})

function released(mode: IncidentMode) {
  const run = declaredRun(playbookFixture(), { mode })
  const hash = messageHash(ID, CONTENT)
  run.act(CAROL, 'message.drafted', { messageId: ID, content: CONTENT })
  run.act(CAROL, 'message.submitted', { messageId: ID })
  run.act(ALICE, 'message.approved', { messageId: ID, hash, signature: null })
  run.act(CAROL, 'message.released', { messageId: ID, hash, channels: ['site'], nextUpdateAt: null })
  return run
}

function paper(mode: IncidentMode): string {
  const run = released(mode)
  const state = run.state()
  const content = writeSitrep(run.playbook, run.entries(), { sinceSeq: 0, untilSeq: state.lastSeq }, at(5))
  return JSON.stringify(sitrepPage({ content, previous: null, state, persons: new Map(), anchor: 'x', language: 'en' }).blocks)
}

describe('a release in an exercise or a test', () => {
  for (const mode of incidentModeSchema.options) {
    const simulated = mode === 'EXERCISE' || mode === 'TEST'
    it(`is ${simulated ? 'simulated: its words carry the mark before and after' : 'a release'} (${mode})`, () => {
      expect(released(mode).state().messages.get(ID)?.status).toBe('released')
      const lines = spokenText(mode, CONTENT).split('\n')
      expect(lines).toHaveLength(simulated ? 3 : 1)
      expect(lines).toContain('نعلم القليل.')
      if (simulated) for (const line of [lines[0], lines[2]]) expect(line).toContain(mode)
    })
    it(`${simulated ? 'says so' : 'is told as it is'} in the situation report (${mode})`, () => {
      const told = paper(mode)
      expect(told).toContain('نعلم القليل.')
      expect(told.includes('simulated release')).toBe(simulated)
      expect(told.includes(`${mode} – `)).toBe(simulated)
    })
  }

  it('has no other way to its words', () => {
    const users = readSources().filter(({ imports }) => imports.includes('shared/domain/crisis/engine/fill-fields.ts'))
    expect(users.map(({ path }) => path)).toEqual(['shared/domain/crisis/engine/spoken-text.ts'])
  })
})
