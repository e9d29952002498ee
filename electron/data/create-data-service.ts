import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Router } from '@orpc/server'
import type { contract } from '../../shared/contract/contract.ts'
import { createControl } from './create-control.ts'
import type { FactorHolder } from './vault/factor-holder.ts'
import { accountHandlers } from './features/accounts/handlers.ts'
import { auditHandlers } from './features/audit/handlers.ts'
import { slotHandlers } from './features/coherence/slot-handlers.ts'
import { laddersHandlers } from './features/ladders/handlers.ts'
import { readLadders } from './features/ladders/queries.ts'
import { manualHandlers } from './features/manual/handlers.ts'
import { messageHandlers } from './features/messages/handlers.ts'
import { createCoherenceEngine } from './features/coherence/coherence-engine.ts'
import { coherenceHandlers } from './features/coherence/handlers.ts'
import { keepCounts } from './features/coherence/keep-counts.ts'
import { opinionHandlers } from './features/coherence/opinions/opinion-handlers.ts'
import { loadCacaoSchema } from './resources/load-cacao-schema.ts'
import { loadPlaybooks } from './resources/load-playbooks.ts'
import { loadExercises } from './resources/load-exercises.ts'
import { loadDemo } from './resources/load-demo.ts'
import { countFindings } from './features/coherence/count-findings.ts'
import { seedDemo } from './features/demo/seed-demo.ts'
import { documentHandlers } from './features/documents/handlers.ts'
import { exerciseHandlers } from './features/exercises/handlers.ts'
import { scheduleInjects } from './features/exercises/schedule-injects.ts'
import { watchClock } from './features/incidents/clock/watch-clock.ts'
import { approvalHandlers } from './features/incidents/approvals/approval-handlers.ts'
import { messageCheckHandlers } from './features/incidents/check/message-check-handlers.ts'
import { contactHandlers } from './features/incidents/contacts/contact-handlers.ts'
import { evidenceHandlers } from './features/incidents/evidence/evidence-handlers.ts'
import { incidentFileHandlers } from './features/incidents/export/incident-file-handlers.ts'
import { incidentHandlers } from './features/incidents/handlers.ts'
import { missionHandlers } from './features/missions/handlers.ts'
import { personHandlers } from './features/persons/handlers.ts'
import { signerHandlers } from './features/persons/signer-handlers.ts'
import { playbookFileHandlers } from './features/playbooks/file-handlers.ts'
import { blockHandlers } from './features/playbooks/blocks/block-handlers.ts'
import { playbookHandlers } from './features/playbooks/handlers.ts'
import { pointHandlers } from './features/points/handlers.ts'
import { rulesHandlers } from './features/rules/handlers.ts'
import { searchHandlers } from './features/search/handlers.ts'
import { termHandlers } from './features/terms/handlers.ts'
import { topicHandlers } from './features/topics/handlers.ts'
import { translationHandlers } from './features/translations/handlers.ts'
import { workspaceHandlers } from './features/workspace/handlers.ts'
import { createFileGrants } from './files/file-grants.ts'
import { createImplementer } from './implementer.ts'
import { createOpinionDesk } from './nli/opinion-desk.ts'
import { createActivity } from './session/activity.ts'
import { createSession } from './session/create-session.ts'
import { scheduleBackups } from './session/schedule-backups.ts'
import type { Argon2Cost } from './vault/argon2-cost.ts'
import { calibrateArgon2 } from './vault/calibrate-argon2.ts'

const MESSAGE_ENTITIES: ReadonlySet<string> = new Set(['points', 'terms', 'topics', 'missions'])

export interface DataServiceOptions {
  readonly profileFolder: string
  readonly resourcesFolder: string
  readonly now: () => Date
  /** Milliseconds by a clock that only counts; without it nobody watches `now` for jumps. */
  readonly monotonic?: () => number
  readonly randomUuid?: () => string
  /** Fixes the cost of a passphrase guess instead of calibrating it (256 MiB, 0.5 to 1 s). Tests alone set it. */
  readonly argon2Cost?: Argon2Cost
  readonly log?: (error: unknown) => void
}

/** Named here: written out by the compiler, the type of every call would pass the length that it can put in a declaration. */
export interface DataService {
  readonly router: Router<typeof contract, Record<never, never>>
  readonly control: ReturnType<typeof createControl>
  /** Locks, backs up what changed, closes. */
  readonly close: () => Promise<void>
}

/** Everything that lasts, behind the contract's calls (`router`) and main's own (`control`). Needs no Electron. */
export function createDataService(options: DataServiceOptions): DataService {
  const log = options.log ?? ((error) => process.stderr.write(`${String(error)}\n`))
  const factor: FactorHolder = { factor: null }
  const session = createSession({
    profileFolder: options.profileFolder,
    now: options.now,
    randomUuid: options.randomUuid ?? randomUUID,
    argon2Cost: options.argon2Cost,
    factor,
    loadDemo: async () => {
      const demo = loadDemo(options.resourcesFolder)
      const checker = await engine.checker()
      return (open) => {
        seedDemo(open, demo)
        countFindings(open, checker, engine.profiles)
      }
    },
    log,
  })
  const grants = createFileGrants()
  const desk = createOpinionDesk()
  let playbooksRead: ReturnType<typeof loadPlaybooks> | null = null
  const shippedPlaybooks = () => (playbooksRead ??= loadPlaybooks(join(options.resourcesFolder, 'playbooks')))
  let exercisesRead: ReturnType<typeof loadExercises> | null = null
  const shippedExercises = () => (exercisesRead ??= loadExercises(join(options.resourcesFolder, 'exercises')))
  const argon2CostOf = () => (options.argon2Cost === undefined ? calibrateArgon2() : Promise.resolve(options.argon2Cost))
  const engine = createCoherenceEngine(
    join(options.resourcesFolder, 'lexicons'),
    join(options.resourcesFolder, 'profiles'),
    () => {
      const open = session.opened()
      return open === null ? null : readLadders(open.database)
    },
  )
  const stopFollowing = session.events.listen((event) => {
    // A minor change is of a draft: what texts are compared with stands.
    if (event.type === 'changed' && event.minor !== true && MESSAGE_ENTITIES.has(event.entity)) engine.forgetMessages()
    if (event.type === 'changed' && event.entity === 'ladders') engine.forgetChecker()
    if (event.type !== 'locked') return
    engine.forgetAll()
    desk.forget().catch(log)
    grants.clear()
  })
  const activity = createActivity(() => performance.now())
  const stopCounting = keepCounts(session, engine, session.events, activity, log)
  const stopBackups = scheduleBackups(session, options.now)
  const stopInjects = scheduleInjects(session, log)
  const { now, monotonic } = options
  const stopWatching =
    monotonic === undefined ? null : watchClock(session, () => ({ wall: now().getTime(), monotonic: monotonic() }), log)
  const implementer = createImplementer(session.noteFault, activity.note)
  const router = implementer.router({
    workspace: workspaceHandlers(implementer, session),
    missions: missionHandlers(implementer, session),
    topics: topicHandlers(implementer, session),
    points: {
      ...pointHandlers(implementer, session),
      ...slotHandlers(implementer, session, engine),
      ...messageHandlers(implementer, session, grants),
    },
    terms: termHandlers(implementer, session),
    documents: documentHandlers(implementer, session, grants),
    coherence: coherenceHandlers(implementer, session, engine, desk, grants),
    opinions: opinionHandlers(implementer, session, engine, desk, grants),
    translations: translationHandlers(implementer, session, engine.checker),
    accounts: accountHandlers(implementer, session),
    audit: auditHandlers(implementer, session),
    search: searchHandlers(implementer, session),
    ladders: laddersHandlers(implementer, session, engine, grants),
    rules: rulesHandlers(implementer, session, engine.profiles),
    persons: { ...personHandlers(implementer, session, argon2CostOf), ...signerHandlers(implementer, session, grants) },
    incidents: {
      ...incidentHandlers(implementer, session, grants),
      ...incidentFileHandlers(implementer, session, grants, shippedPlaybooks),
      ...messageCheckHandlers(implementer, session, engine),
    },
    approvals: approvalHandlers(implementer, session, grants),
    playbooks: {
      ...playbookHandlers(implementer, session, shippedPlaybooks),
      ...playbookFileHandlers(implementer, session, grants, () =>
        loadCacaoSchema(join(options.resourcesFolder, 'schemas', 'cacao', 'cacao-2.0.schema.json')),
      ),
    },
    blocks: blockHandlers(implementer, session),
    contacts: contactHandlers(implementer, session, grants),
    evidence: evidenceHandlers(implementer, session, grants),
    exercises: exerciseHandlers(implementer, session, shippedExercises),
    manual: manualHandlers(implementer, join(options.resourcesFolder, 'manual')),
  })
  return {
    router,
    control: createControl(session, grants, factor, engine),
    close: async (): Promise<void> => {
      stopBackups()
      stopInjects()
      stopWatching?.()
      stopCounting()
      await session.lock('quit')
      stopFollowing()
      await desk.forget()
    },
  }
}
