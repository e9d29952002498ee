import { z } from 'zod'
import type { Opinion } from '../../../shared/contract/opinions-contract.ts'
import { ModelProblem } from './model-problem.ts'

const LABELS = ['entailment', 'neutral', 'contradiction'] as const
const LONGEST_SEQUENCE = 512

const configSchema = z.object({
  id2label: z.record(z.string(), z.string()),
  max_position_embeddings: z.number().int().positive().optional(),
})

export interface ModelShape {
  /** What each output stands for, in the model's own order. */
  readonly labels: readonly Opinion['label'][]
  /** Tokens of a pair at most: none is cut short, a longer one gets no opinion. */
  readonly longest: number
}

/** Reads config.json: a model for inference between sentences names exactly these three labels, in whatever order. */
export function readLabels(config: unknown): ModelShape {
  const parsed = configSchema.safeParse(config)
  if (!parsed.success) throw new ModelProblem('not-a-model', 'config.json')
  const { id2label, max_position_embeddings: positions = LONGEST_SEQUENCE } = parsed.data
  const labels = Object.keys(id2label).map((_, index) => {
    const named = id2label[String(index)]?.toLowerCase()
    return LABELS.find((label) => label === named)
  })
  if (labels.length !== LABELS.length || LABELS.some((label) => !labels.includes(label)))
    throw new ModelProblem('not-a-model', 'config.json')
  return { labels: labels.filter((label) => label !== undefined), longest: Math.min(positions, LONGEST_SEQUENCE) }
}
