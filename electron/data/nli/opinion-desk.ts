import { basename } from 'node:path'
import type { ModelState, Opinion } from '../../../shared/contract/opinions-contract.ts'
import { ModelProblem } from './model-problem.ts'
import { startModelThread, type ModelThread, type ReadyModel } from './model-thread.ts'
import { createOpinionCache } from './opinion-cache.ts'
import { toOpinion } from './to-opinion.ts'
import type { WeakCase } from './weak-cases.ts'
import type { Judgement } from './worker-messages.ts'

/** A folder that a person chose; `hash` is what its files had then. */
export interface ChosenModel {
  readonly folder: string
  readonly hash: string
}

/** The model of this process, at most one, and what it said. Everything of it is gone after `forget`. */
export interface OpinionDesk {
  readonly state: () => ModelState
  /** Loads the model unless it is there, loading, or failed; resolves once it is known which. */
  readonly open: (chosen: ChosenModel) => Promise<void>
  /** Loads another folder in the place of what was there. Rejects with a ModelProblem, and then there is none. */
  readonly replace: (folder: string) => Promise<ReadyModel>
  /** What is known already, without asking the model. */
  readonly known: (cases: readonly WeakCase[]) => readonly Opinion[]
  /** Asks the model, case by case; ends early when `signal` aborts or the model goes. */
  readonly follow: (cases: readonly WeakCase[], signal: AbortSignal | undefined) => AsyncGenerator<Opinion>
  readonly forget: () => Promise<void>
}

interface Opened {
  readonly name: string
  readonly thread: ModelThread
  loaded: ReadyModel | null
  problem: ModelProblem | null
}

export function createOpinionDesk(): OpinionDesk {
  const cache = createOpinionCache()
  let opened: Opened | null = null

  const forget = async (): Promise<void> => {
    const before = opened
    opened = null
    cache.clear()
    await before?.thread.stop()
  }

  /** What was there goes at once, so that two that are asked for together leave one. */
  const load = async (folder: string, expected: string | null): Promise<ReadyModel> => {
    const before = forget()
    const mine: Opened = {
      name: basename(folder),
      thread: startModelThread(folder, (problem) => {
        mine.problem = problem
      }),
      loaded: null,
      problem: null,
    }
    opened = mine
    await before
    const ready = await mine.thread.ready
    if (expected !== null && ready.hash !== expected) {
      mine.problem = new ModelProblem('changed')
      await mine.thread.stop()
      throw mine.problem
    }
    mine.loaded = ready
    return ready
  }

  return {
    state: () => {
      if (opened === null) return { state: 'off' }
      const { name, loaded, problem, thread } = opened
      if (problem !== null) return { state: 'fault', name, fault: problem.fault, file: problem.file }
      return loaded === null ? { state: 'loading', name, ...thread.progress() } : { state: 'ready', name, ...loaded }
    },
    open: async ({ folder, hash }) => {
      if (opened !== null) {
        await opened.thread.ready.catch(() => undefined)
        return
      }
      // The state tells what went wrong.
      await load(folder, hash).catch(() => undefined)
    },
    replace: async (folder) => {
      const loading = load(folder, null)
      const mine = opened
      try {
        return await loading
      } catch (error) {
        if (opened === mine) await forget()
        throw error
      }
    },
    known: (cases) => {
      const model = modelOf(opened)
      if (model === null) return []
      return cases.flatMap((one) => {
        const judged = one.pairs.map(({ premise, hypothesis }) => cache.get(premise, hypothesis))
        if (judged.includes(undefined)) return []
        const opinion = toOpinion(
          one,
          judged.map((judgement) => judgement ?? null),
          model,
        )
        return opinion === null ? [] : [opinion]
      })
    },
    follow: async function* (cases, signal) {
      const mine = opened
      const model = modelOf(mine)
      if (mine === null || model === null) return
      const judge = async (premise: string, hypothesis: string): Promise<Judgement | null> => {
        const known = cache.get(premise, hypothesis)
        if (known !== undefined) return known
        const judgement = await mine.thread.judge(premise, hypothesis)
        // Another model may have come meanwhile.
        if (opened === mine) cache.set(premise, hypothesis, judgement)
        return judgement
      }
      for (const one of cases) {
        const judgements: (Judgement | null)[] = []
        for (const { premise, hypothesis } of one.pairs) {
          if (signal?.aborted === true || opened !== mine || mine.problem !== null) return
          try {
            judgements.push(await judge(premise, hypothesis))
          } catch (error) {
            // The state tells of it; opinions are an extra that nobody must wait for.
            if (error instanceof ModelProblem) return
            throw error
          }
        }
        const opinion = toOpinion(one, judgements, model)
        if (opinion !== null) yield opinion
      }
    },
    forget,
  }
}

function modelOf(opened: Opened | null): Opinion['model'] | null {
  return opened === null || opened.loaded === null || opened.problem !== null
    ? null
    : { name: opened.name, hash: opened.loaded.hash }
}
