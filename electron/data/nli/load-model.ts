import { Tokenizer } from '@huggingface/tokenizers'
import { createHash } from 'node:crypto'
import { env, InferenceSession } from 'onnxruntime-web'
import { findModelFiles, type ModelFile } from './find-model-files.ts'
import { judgePair } from './judge-pair.ts'
import { ModelProblem } from './model-problem.ts'
import { readLabels } from './read-labels.ts'
import { readModelFile } from './read-model-file.ts'
import { toModelProblem } from './to-model-problem.ts'
import type { Judgement } from './worker-messages.ts'

export interface LoadedModel {
  readonly bytes: number
  /** SHA-256 of config, tokenizer, its configuration and the model, one after the other. */
  readonly hash: string
  /** null when the pair is longer than what the model reads. */
  readonly judge: (premise: string, hypothesis: string) => Promise<Judgement | null>
}

/** Reads, checks and opens the model of a folder, and has it judge one pair, so that one that cannot is known at once. */
export async function loadModel(folder: string, onProgress: (done: number, total: number) => void): Promise<LoadedModel> {
  const { config, tokenizer, tokenizerConfig, model } = await findModelFiles(folder)
  const total = config.bytes + tokenizer.bytes + (tokenizerConfig?.bytes ?? 0) + model.bytes
  const hash = createHash('sha256')
  let done = 0
  const read = async (file: ModelFile): Promise<Uint8Array<ArrayBuffer>> => {
    try {
      return await readModelFile(file.path, file.bytes, hash, (bytes) => {
        done += bytes
        onProgress(done, total)
      })
    } catch (error) {
      throw toModelProblem(error, file.name)
    }
  }
  const readJson = async (file: ModelFile): Promise<object> => parseObject(await read(file), file.name)
  const shape = readLabels(await readJson(config))
  const words = await readJson(tokenizer)
  const wordsConfig = tokenizerConfig === null ? {} : await readJson(tokenizerConfig)
  const encoder = within('not-a-model', tokenizer.name, () => new Tokenizer(words, wordsConfig))
  // One thread, here: the machine belongs to the person who writes. Bytes, not an address: nothing is fetched.
  env.wasm.numThreads = 1
  env.logLevel = 'error'
  const bytes = await read(model)
  const session = await InferenceSession.create(bytes, { executionProviders: ['wasm'] }).catch((error: unknown) => {
    throw toModelProblem(error, model.name)
  })
  const judge = judgePair(session, encoder, shape)
  await judge('a', 'b').catch((error: unknown) => {
    const problem = toModelProblem(error, model.name)
    throw problem.fault === 'load-failed' ? new ModelProblem('not-a-model', model.name, { cause: error }) : problem
  })
  return { bytes: total, hash: hash.digest('hex'), judge }
}

function parseObject(bytes: Uint8Array, name: string): object {
  const value: unknown = within('not-a-model', name, () => JSON.parse(Buffer.from(bytes).toString('utf8')))
  if (typeof value !== 'object' || value === null) throw new ModelProblem('not-a-model', name)
  return value
}

function within<T>(fault: 'not-a-model', file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new ModelProblem(fault, file, { cause: error })
  }
}
