import type { ModelFault, Opinion } from '../../../shared/contract/opinions-contract.ts'

export interface Judgement {
  readonly label: Opinion['label']
  /** 0 to 1. */
  readonly probability: number
}

/** To the worker: one pair of sentences to judge. The folder is given when it starts. */
export interface JudgeRequest {
  readonly id: number
  readonly premise: string
  readonly hypothesis: string
}

/** From the worker. */
export type WorkerMessage =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'ready'; readonly bytes: number; readonly hash: string }
  | { readonly type: 'fault'; readonly fault: ModelFault; readonly file: string }
  /** null: the pair is longer than what the model reads at once. */
  | { readonly type: 'judged'; readonly id: number; readonly judgement: Judgement | null }
