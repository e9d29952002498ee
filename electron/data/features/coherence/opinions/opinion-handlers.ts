import type { ModelState, Opinion } from '../../../../../shared/contract/opinions-contract.ts'
import type { Language } from '../../../../../shared/domain/language.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { FileGrants } from '../../../files/file-grants.ts'
import type { Implementer } from '../../../implementer.ts'
import { ModelProblem } from '../../../nli/model-problem.ts'
import type { OpinionDesk } from '../../../nli/opinion-desk.ts'
import { finishInTurns } from '../../../wrappers/finish-in-turns.ts'
import { typedEvents } from '../../../wrappers/typed-events.ts'
import { requireUnlocked, unlocked, type WorkspaceDoor } from '../../../wrappers/unlocked.ts'
import { appendAudit } from '../../audit/queries.ts'
import { requireHead } from '../../documents/commands.ts'
import type { CoherenceEngine } from '../../../coherence-engine.ts'
import { checkText } from '../check-text.ts'
import { casesOf } from './cases-of.ts'
import { deleteChosenModel, readChosenModel, writeChosenModel } from './chosen-model.ts'

/** The optional local model: chosen through a grant, its state, and its opinions on what the rules are not sure of. */
export function opinionHandlers(
  { opinions }: Implementer,
  door: WorkspaceDoor,
  engine: CoherenceEngine,
  desk: OpinionDesk,
  grants: FileGrants,
) {
  const begin = (): ModelState => {
    const chosen = readChosenModel(requireUnlocked(door).database)
    if (chosen !== null) void desk.open(chosen)
    return desk.state()
  }
  return {
    state: opinions.state.handler(begin),
    retry: opinions.retry.handler(async () => {
      requireUnlocked(door)
      await desk.forget()
      return begin()
    }),
    choose: opinions.choose.handler(async ({ input }) => {
      requireUnlocked(door)
      const folder = grants.folder(input.grant)
      const { hash, bytes } = await desk.replace(folder).catch((error: unknown) => {
        // The one that was chosen before stands.
        begin()
        if (!(error instanceof ModelProblem)) throw error
        throw new AppError('model-unusable', error.message, { fault: error.fault, file: error.file }, { cause: error })
      })
      const open = requireUnlocked(door)
      const state = desk.state()
      open.database.transaction(() => {
        writeChosenModel(open.database, { folder, hash })
        appendAudit(open, 'model.chosen', 'workspace', { ...(state.state === 'ready' ? { name: state.name } : {}), bytes, hash })
      })
      open.publish({ type: 'changed', entity: 'settings', id: null })
      return state
    }),
    turnOff: opinions.turnOff.handler(
      unlocked(door, async (open) => {
        open.database.transaction(() => {
          if (deleteChosenModel(open.database) > 0) appendAudit(open, 'model.turned-off', 'workspace')
        })
        await desk.forget()
        open.publish({ type: 'changed', entity: 'settings', id: null })
        return desk.state()
      }),
    ),
    follow: opinions.follow.handler(({ input, signal }) => typedEvents(follow(door, engine, desk, input, signal))),
  }
}

async function* follow(
  door: WorkspaceDoor,
  engine: CoherenceEngine,
  desk: OpinionDesk,
  input: { readonly documentId: string; readonly text: string; readonly language: Language },
  signal: AbortSignal | undefined,
): AsyncGenerator<Opinion> {
  requireUnlocked(door)
  const checker = await engine.checker()
  const chosen = readChosenModel(requireUnlocked(door).database)
  if (chosen === null) return
  await desk.open(chosen)
  if (signal?.aborted === true) return
  const open = requireUnlocked(door)
  const head = requireHead(open, input.documentId)
  const { text, language } = input
  const prepared = engine.messages(open, checker, head.topicId)
  // What was checked a moment ago: it costs little and moves nothing.
  const asked = { head, text, language, topicId: head.topicId, profiles: engine.profiles }
  const { report } = await finishInTurns(door, checkText(open, checker, prepared, asked), signal)
  yield* desk.follow(casesOf(checker, prepared, report, input), signal)
}
