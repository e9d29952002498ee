import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onnx } from './onnx-bytes.ts'
import { tinyTokenizer } from './tiny-tokenizer.ts'

/** Twenty words and what each adds to [entailment, neutral, contradiction]; every other word adds nothing. */
const WORDS: Readonly<Record<string, readonly [number, number, number]>> = {
  '[UNK]': [0, 0, 0],
  '[CLS]': [0, 1, 0],
  '[SEP]': [0, 0, 0],
  condamne: [1, 0, 0],
  condemns: [1, 0, 0],
  soutient: [1, 0, 0],
  supports: [1, 0, 0],
  attaque: [0.5, 0, 0],
  attack: [0.5, 0, 0],
  mali: [0.5, 0, 0],
  gao: [0.5, 0, 0],
  ne: [0, 0, 4],
  pas: [0, 0, 4],
  not: [0, 0, 6],
  refuse: [0, 0, 6],
  refuses: [0, 0, 6],
  sommet: [0, 3, 0],
  summit: [0, 3, 0],
  climat: [0, 3, 0],
  climate: [0, 3, 0],
}

interface TinyModelOptions {
  /** The order in which the model gives its three outputs. */
  readonly labels?: readonly ('entailment' | 'neutral' | 'contradiction')[]
  readonly file?: 'model.onnx' | 'model_quantized.onnx'
  /** Asks for a tensor of 40 GB at each run. */
  readonly greedy?: boolean
}

const ORDER = ['entailment', 'neutral', 'contradiction'] as const

/** Writes a folder that holds a model of one embedding bag and one linear layer, its tokenizer and its configuration. */
export function writeTinyModel(folder: string, options: TinyModelOptions = {}): void {
  const { labels = ORDER, file = 'model.onnx', greedy = false } = options
  mkdirSync(join(folder, 'onnx'), { recursive: true })
  const id2label = Object.fromEntries(labels.map((label, index) => [String(index), label.toUpperCase()]))
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ model_type: 'tiny', max_position_embeddings: 64, id2label }))
  writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify(tinyTokenizer(Object.keys(WORDS))))
  writeFileSync(join(folder, 'onnx', file), tinyModel(labels, greedy))
}

function tinyModel(labels: readonly (typeof ORDER)[number][], greedy: boolean): Uint8Array {
  const linear = ORDER.flatMap((from) => labels.map((to) => (from === to ? 1 : 0)))
  return onnx.model([
    onnx.node('Gather', ['table', 'input_ids'], 'words'),
    onnx.node('Cast', ['attention_mask'], 'mask', { to: 1 }),
    onnx.node('Unsqueeze', ['mask', 'last'], 'spread'),
    onnx.node('Mul', ['words', 'spread'], 'kept'),
    onnx.node('ReduceSum', ['kept', 'middle'], 'bag', { keepdims: 0 }),
    ...(greedy
      ? [
          onnx.node('Expand', ['bag', 'vast'], 'huge'),
          onnx.node('ReduceMax', ['huge'], 'most', { keepdims: 0 }),
          onnx.node('Add', ['bag', 'most'], 'sum'),
        ]
      : []),
    onnx.node('MatMul', [greedy ? 'sum' : 'bag', 'linear'], 'logits'),
    onnx.floats('table', [Object.keys(WORDS).length, 3], Object.values(WORDS).flat()),
    onnx.floats('linear', [3, 3], linear),
    onnx.longs('last', [2]),
    onnx.longs('middle', [1]),
    ...(greedy ? [onnx.longs('vast', [60_000, 60_000, 1, 3])] : []),
    onnx.input('input_ids'),
    onnx.input('attention_mask'),
    onnx.output('logits', ['batch', 3]),
  ])
}
