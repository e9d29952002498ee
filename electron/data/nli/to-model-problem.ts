import { ModelProblem } from './model-problem.ts'

/** What the runtime, WebAssembly and Node say when there is no memory left. */
const MEMORY =
  /bad_alloc|out of memory|failed to allocate|could not allocate|allocation failed|\boom\b|invalid typed array length|shape is too large/iu

const SYSTEM = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  ERR_WORKER_OUT_OF_MEMORY: 'out-of-memory',
} as const

/** Whatever went wrong with a file of the model as a typed problem. */
export function toModelProblem(error: unknown, file = ''): ModelProblem {
  if (error instanceof ModelProblem) return error
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  for (const [known, fault] of Object.entries(SYSTEM)) if (code === known) return new ModelProblem(fault, file, { cause: error })
  // The runtime throws numbers when its heap is full.
  const memory = typeof error === 'number' || MEMORY.test(String(error))
  return new ModelProblem(memory ? 'out-of-memory' : 'load-failed', file, { cause: error })
}
