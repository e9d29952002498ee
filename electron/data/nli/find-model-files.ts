import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ModelProblem } from './model-problem.ts'
import { toModelProblem } from './to-model-problem.ts'

const MEGABYTE = 1_000_000

/** WebAssembly addresses 4 GB, and a session holds its weights more than once while it is made. */
const LIMITS = { config: MEGABYTE, tokenizer: 64 * MEGABYTE, model: 1_000 * MEGABYTE } as const

/** The quantised one first: a quarter of the memory and of the time. */
const MODELS = ['onnx/model_quantized.onnx', 'onnx/model.onnx'] as const

export interface ModelFile {
  /** Relative to the folder, as the person sees it. */
  readonly name: string
  readonly path: string
  readonly bytes: number
}

export interface ModelFiles {
  readonly config: ModelFile
  readonly tokenizer: ModelFile
  /** Not every model has one. */
  readonly tokenizerConfig: ModelFile | null
  readonly model: ModelFile
}

/** Looks at a folder before anything of it is read: what must be there, and that nothing of it is out of proportion. */
export async function findModelFiles(folder: string): Promise<ModelFiles> {
  const there = await measure(folder, '')
  if (there === null) throw new ModelProblem('folder-missing')
  const config = await required(folder, 'config.json', LIMITS.config)
  const tokenizer = await required(folder, 'tokenizer.json', LIMITS.tokenizer)
  const tokenizerConfig = await optional(folder, 'tokenizer_config.json', LIMITS.config)
  const model = (await optional(folder, MODELS[0], LIMITS.model)) ?? (await required(folder, MODELS[1], LIMITS.model))
  return { config, tokenizer, tokenizerConfig, model }
}

async function required(folder: string, name: string, limit: number): Promise<ModelFile> {
  const file = await optional(folder, name, limit)
  if (file === null) throw new ModelProblem('file-missing', name)
  return file
}

async function optional(folder: string, name: string, limit: number): Promise<ModelFile | null> {
  const found = await measure(folder, name)
  // Neither a folder nor a pipe, on which a read would wait for ever.
  if (found === null || !found.isFile()) return null
  if (found.size > limit) throw new ModelProblem('too-large', name)
  return { name, path: join(folder, name), bytes: found.size }
}

async function measure(folder: string, name: string) {
  try {
    return await stat(join(folder, name))
  } catch (error) {
    const problem = toModelProblem(error, name)
    if (problem.fault === 'file-missing') return null
    throw problem
  }
}
