import { replay } from '../../shared/domain/crisis/engine/replay.ts'
import type { LogEntry } from '../../shared/domain/crisis/model/log-entry.ts'
import { playbookFixture } from '../unit/crisis/playbook-fixture.ts'
import { forkDataProcess } from './forked-data-process.ts'
import { PASSPHRASE } from './workspace.ts'

const PAGE = 5000
/** Long enough that indexing it costs more than writing an entry: 2,500 words. */
const longNote = (count: number): string => Array.from({ length: 2500 }, (_, rank) => `m${(count * 977 + rank) % 9973}`).join(' ')

/** A data process of its own with a published playbook, and the loads that the crisis room is measured under. */
export async function startCrisisLoad(profileFolder: string) {
  const served = await forkDataProcess(profileFolder)
  const { calls } = served
  await calls.workspace.create({
    name: 'Ministère des essais',
    language: 'fr',
    role: 'press-officer',
    person: 'Camille Durand',
    passphrase: PASSPHRASE,
    demo: false,
  })
  const { id: playbookId } = playbookFixture()
  await calls.playbooks.save({ playbook: playbookFixture() })
  await calls.playbooks.submit({ id: playbookId })
  await calls.playbooks.publish({ id: playbookId })

  const declare = async (title: string): Promise<string> => {
    const declared = { playbookId, mode: 'TEST', title, awareAt: null, severity: 2, text: 'Incident déclaré' } as const
    return (await calls.incidents.declare({ ...declared, zone: 'Africa/Niamey', capitalZone: 'Europe/Paris' })).id
  }
  const note = (incidentId: string, text: string) =>
    calls.incidents.append({ incidentId, event: { kind: 'note', data: null }, text })

  return {
    served,
    /** Milliseconds from each declaration to its answer, while long texts enter the search index without a pause. */
    declareWhileIndexing: async (count: number): Promise<{ readonly lastId: string; readonly times: readonly number[] }> => {
      const busy = await declare('Charge')
      const end = new AbortController()
      let indexed = 0
      const indexing = (async () => {
        while (!end.signal.aborted) await note(busy, longNote((indexed += 1)))
      })()
      const times: number[] = []
      let lastId = ''
      for (let rank = 0; rank < count; rank += 1) {
        const started = performance.now()
        lastId = await declare(`Incident ${rank}`)
        times.push(performance.now() - started)
      }
      end.abort()
      await indexing
      return { lastId, times }
    },
    /** An incident whose log holds that many entries. */
    fill: async (entries: number): Promise<string> => {
      const incidentId = await declare('Longue crise')
      for (let seq = 2; seq <= entries; seq += 50)
        await Promise.all(
          Array.from({ length: Math.min(50, entries - seq + 1) }, (_, rank) =>
            note(incidentId, `Le poste signale que la route ${seq + rank} est coupée.`),
          ),
        )
      return incidentId
    },
    /** What a screen does to show an incident: reads plan and log through the port and folds them. */
    show: async (incidentId: string): Promise<{ readonly milliseconds: number; readonly entries: number }> => {
      const started = performance.now()
      const { playbook } = await calls.incidents.open({ incidentId })
      const log: LogEntry[] = []
      for (;;) {
        const page = await calls.incidents.entries({ incidentId, afterSeq: log.length, limit: PAGE })
        log.push(...page)
        if (page.length < PAGE) break
      }
      const { state, refused } = replay(playbook, log)
      if (refused.length > 0) throw new Error(`Entry ${refused[0]?.seq} was refused`)
      return { milliseconds: performance.now() - started, entries: state.lastSeq }
    },
  }
}
