import type { OpenWorkspace } from '../../open-workspace.ts'
import { found } from '../../wrappers/found.ts'
import { saveAccount } from '../accounts/commands.ts'
import { createDocument, saveHead } from '../documents/commands.ts'
import { saveMission } from '../missions/commands.ts'
import { importPoint } from '../points/messages/import-messages.ts'
import { planPoint, planTerm } from '../points/messages/plan-import.ts'
import { saveTerm } from '../terms/commands.ts'
import { saveTopic } from '../topics/commands.ts'
import { retireSuperseded } from '../points/commands.ts'
import { markDemo } from './queries.ts'
import type { Demo } from './schema.ts'

/** Writes the demonstration ministry and marks each of its rows. Call it in a transaction, in a workspace without one. */
export function seedDemo(open: OpenWorkspace, demo: Demo): void {
  const { database } = open
  const missions = new Map<string, string>()
  const topics = new Map<string, string>()
  for (const mission of demo.missions) {
    const { id } = saveMission(open, mission)
    missions.set(mission.code, id)
    markDemo(database, 'mission', id)
  }
  for (const topic of demo.topics) {
    const { id } = saveTopic(open, topic)
    topics.set(topic.name, id)
    markDemo(database, 'topic', id)
  }
  const points = demo.messages.points.map((point) => importPoint(open, point.id, planPoint(database, point).content))
  for (const point of points) {
    retireSuperseded(open, point)
    markDemo(database, 'point', point.id)
  }
  for (const term of demo.messages.terms) markDemo(database, 'term', saveTerm(open, planTerm(database, term).input).id)
  const topicId = (name: string | null) => (name === null ? null : found(topics.get(name) ?? null, 'topic', name))
  const missionId = (code: string) => found(missions.get(code) ?? null, 'mission', code)
  for (const { topic, mission, status, body, ...fields } of demo.documents) {
    const references = { topicId: topicId(topic), missionId: mission === null ? null : missionId(mission) }
    const { id } = createDocument(open, { ...fields, ...references }, body)
    if (status !== 'draft') saveHead(open, { id, status })
    markDemo(database, 'document', id)
  }
  for (const { mission, ...account } of demo.accounts)
    markDemo(database, 'account', saveAccount(open, { ...account, missionId: missionId(mission) }).id)
}
