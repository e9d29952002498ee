import { type Ladders, laddersSchema } from '../../../../shared/domain/ladders.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { FileGrants } from '../../files/file-grants.ts'
import type { Implementer } from '../../implementer.ts'
import { announced } from '../../wrappers/announced.ts'
import { audited } from '../../wrappers/audited.ts'
import { transactional } from '../../wrappers/transactional.ts'
import { typedEvents } from '../../wrappers/typed-events.ts'
import { requireUnlocked, unlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { appendAudit } from '../audit/queries.ts'
import type { CoherenceEngine } from '../../coherence-engine.ts'
import { replaceLadders, saveLadder } from './commands.ts'
import { countLadders } from './count-ladders.ts'
import { measureImpact } from './measure-impact.ts'
import { readLadders } from './queries.ts'
import { withLadder } from './with-ladder.ts'

/** Replaces every ladder, with the line of the audit trail that says why. */
function replace(action: string) {
  const line = (_: Ladders, next: Ladders) => ({ action, entityId: 'workspace', detail: { ladders: countLadders(next) } })
  return announced(['ladders'], transactional(audited(replaceLadders, line)), () => null)
}

/** The ladders of acts: read, tried on a text and on the stored ones, saved, exchanged. */
export function laddersHandlers({ ladders }: Implementer, door: WorkspaceDoor, engine: CoherenceEngine, grants: FileGrants) {
  const save = transactional(
    audited(saveLadder, (_, { language, family, rungs }) => ({
      action: rungs === null ? 'ladders.reverted' : 'ladders.saved',
      entityId: `${language} ${family}`,
      detail: { language, family, ...(rungs === null ? {} : { rungs: rungs.length }) },
    })),
  )
  return {
    get: ladders.get.handler(async ({ input: { language } }) => {
      requireUnlocked(door)
      const lexicon = (await engine.resources()).lexicons.get(language)
      if (lexicon === undefined) throw new AppError('not-found', `There is no lexicon of ${language}`)
      const shipped = Object.entries(lexicon.stance).map(([family, rungs]) => [
        family,
        rungs.map(({ act, forms }) => ({ act, forms: [...forms] })),
      ])
      return {
        shipped: Object.fromEntries(shipped) as Record<keyof typeof lexicon.stance, { act: string; forms: string[] }[]>,
        own: readLadders(requireUnlocked(door).database).ladders[language] ?? {},
      }
    }),
    save: ladders.save.handler(
      unlocked(
        door,
        announced(['ladders'], save, () => null),
      ),
    ),
    preview: ladders.preview.handler(async ({ input: { language, family, rungs, text } }) => {
      const open = requireUnlocked(door)
      const checker = await engine.draft(withLadder(readLadders(open.database), language, family, rungs), language)
      const { sentences } = checker.extract(text, { language })
      return sentences.flatMap(({ mentions }) =>
        mentions.flatMap((mention) =>
          mention.kind === 'stance'
            ? [
                {
                  start: mention.start,
                  end: mention.end,
                  family: mention.family,
                  act: mention.act,
                  level: mention.level,
                  negated: mention.negated,
                },
              ]
            : [],
        ),
      )
    }),
    impact: ladders.impact.handler(async ({ input: { language, family, rungs }, signal }) => {
      const open = requireUnlocked(door)
      const draft = await engine.draft(withLadder(readLadders(open.database), language, family, rungs), null)
      return typedEvents(measureImpact(door, engine, draft, signal))
    }),
    export: ladders.export.handler(({ input }) => {
      const open = requireUnlocked(door)
      const own = readLadders(open.database)
      const { name } = grants.write(input.grant, Buffer.from(`${JSON.stringify(own, null, 2)}\n`, 'utf8'))
      open.database.transaction(() => {
        appendAudit(open, 'ladders.exported', 'workspace', { file: name, ladders: countLadders(own) })
      })
      return { name, ladders: countLadders(own) }
    }),
    import: ladders.import.handler(async ({ input }) => {
      requireUnlocked(door)
      const { name, bytes } = await grants.read(input.grant, 'take')
      const read = parse(bytes)
      if (!read.success)
        throw new AppError('file-unsupported', `${name}: ${read.error.issues[0]?.message ?? 'not unisson-ladders/1'}`)
      return { ladders: countLadders(read.data), before: replace('ladders.imported')(requireUnlocked(door), read.data) }
    }),
    restore: ladders.restore.handler(({ input }) => {
      replace('ladders.restored')(requireUnlocked(door), input)
    }),
  }
}

function parse(bytes: Uint8Array) {
  try {
    return laddersSchema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    throw new AppError('file-unsupported', `not JSON: ${error instanceof Error ? error.message : ''}`)
  }
}
