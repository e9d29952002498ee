import type { Tokenizer } from '@huggingface/tokenizers'
import { type InferenceSession, Tensor } from 'onnxruntime-web'
import { ModelProblem } from './model-problem.ts'
import type { ModelShape } from './read-labels.ts'
import type { Judgement } from './worker-messages.ts'

const INPUTS: ReadonlySet<string> = new Set(['input_ids', 'attention_mask', 'token_type_ids'])

/** Judges pairs with an open session; the answer is the likeliest label with its softmax. */
export function judgePair(
  session: InferenceSession,
  encoder: Tokenizer,
  { labels, longest }: ModelShape,
): (premise: string, hypothesis: string) => Promise<Judgement | null> {
  const [output] = session.outputNames
  if (output === undefined || !session.inputNames.includes('input_ids') || session.inputNames.some((name) => !INPUTS.has(name)))
    throw new ModelProblem('not-a-model', 'onnx')
  return async (premise, hypothesis) => {
    const encoded = encoder.encode(premise, { text_pair: hypothesis, return_token_type_ids: true })
    if (encoded.ids.length > longest) return null
    const given: Readonly<Record<string, readonly number[]>> = {
      input_ids: encoded.ids,
      attention_mask: encoded.attention_mask,
      token_type_ids: encoded.token_type_ids,
    }
    const feeds = Object.fromEntries(session.inputNames.map((name) => [name, toTensor(given[name] ?? [])]))
    const logits = (await session.run(feeds))[output]
    if (!(logits?.data instanceof Float32Array) || logits.data.length !== labels.length)
      throw new ModelProblem('not-a-model', 'onnx')
    return likeliest(logits.data, labels)
  }
}

function toTensor(values: readonly number[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length])
}

function likeliest(logits: Float32Array, labels: ModelShape['labels']): Judgement {
  const highest = Math.max(...logits)
  const weights = Array.from(logits, (logit) => Math.exp(logit - highest))
  const best = weights.indexOf(1)
  const label = labels[best]
  // Not a number among them.
  if (label === undefined) throw new ModelProblem('not-a-model', 'onnx')
  return { label, probability: 1 / weights.reduce((sum, weight) => sum + weight, 0) }
}
