import type { OpenWorkspace } from '../../open-workspace.ts'
import { found } from '../../wrappers/found.ts'
import { saveAccount } from '../accounts/commands.ts'
import { createDocument, saveHead } from '../documents/commands.ts'
import { saveMission } from '../missions/commands.ts'
import { importPoint } from '../messages/commands/import-messages.ts'
import { planPoint, planTerm } from '../messages/queries/plan-import.ts'
import { saveTerm } from '../terms/commands.ts'
import { saveTopic } from '../topics/commands.ts'
import { putSource } from '../translations/queries.ts'
import { retireSuperseded } from '../points/commands.ts'
import { findPoint, putPoint } from '../points/queries.ts'
import { markDemo } from './queries.ts'
import type { Demo } from '../../resources/load-demo.ts'

/** Writes the demonstration ministry and marks each of its rows. Call it in a transaction, in a workspace without one. */
export function seedDemo(open: OpenWorkspace, demo: Demo): void {
  const { database } = open
  const missions = new Map<string, string>()
  const topics = new Map<string, string>()
  for (const { id: _id, ...mission } of demo.missions) {
    const { id } = saveMission(open, mission)
    missions.set(mission.code, id)
    markDemo(database, 'mission', id)
  }
  // The rows get ids of their own: the workspace may already hold what a person made of an earlier demonstration.
  for (const topic of demo.topics) {
    const { id } = saveTopic(open, { name: topic.name, description: topic.description })
    topics.set(topic.id, id)
    markDemo(database, 'topic', id)
  }
  const topicName = (id: string) => found(demo.topics.find((topic) => topic.id === id) ?? null, 'topic', id).name
  const points = demo.messages.points.map((point) =>
    importPoint(open, point.id, planPoint(database, { ...point, topic: topicName(point.topic) }).content),
  )
  for (const point of points) {
    retireSuperseded(open, point)
    markDemo(database, 'point', point.id)
  }
  // Last touched when they came into force, else with the first text of their topic; the trail tells when they came here.
  for (const { id, topic, validFrom } of demo.messages.points) {
    const texts = demo.documents.filter((document) => document.topic === topic).map(({ updatedAt }) => updatedAt)
    const touched = past(open, validFrom ?? texts.toSorted()[0] ?? open.now().toISOString())
    putPoint(database, { ...found(findPoint(database, id), 'point', id), updatedAt: touched.toISOString() })
  }
  for (const term of demo.messages.terms) markDemo(database, 'term', saveTerm(open, planTerm(database, term).input).id)
  const topicId = (id: string) => found(topics.get(id) ?? null, 'topic', id)
  const missionId = (code: string) => found(missions.get(code) ?? null, 'mission', code)
  const documents = new Map<string, string>()
  for (const { id: given, topic, mission, status, direction, body, title, type, language, updatedAt } of demo.documents) {
    const references = { topicId: topicId(topic), missionId: missionId(mission) }
    // Written on their own day, as their words say, and never in the future of this workstation.
    const written = past(open, updatedAt)
    const then: OpenWorkspace = { ...open, now: () => written }
    const { id } = createDocument(then, { title, type, language, ...references }, body)
    saveHead(then, { id, status, direction })
    documents.set(given, id)
    markDemo(database, 'document', id)
  }
  const documentId = (given: string) => found(documents.get(given) ?? null, 'document', given)
  for (const { id, translates } of demo.documents)
    if (translates !== undefined) putSource(database, documentId(id), documentId(translates))
  for (const { mission, id: _id, ...account } of demo.accounts)
    markDemo(database, 'account', saveAccount(open, { ...account, missionId: missionId(mission) }).id)
}

/** The instant, or now where this workstation has not come to it yet. */
function past(open: OpenWorkspace, instant: string): Date {
  return new Date(Math.min(Date.parse(instant), open.now().getTime()))
}
