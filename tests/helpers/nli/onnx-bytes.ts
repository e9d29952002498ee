/**
 * The few messages of the ONNX format that a small model needs, written field by field (onnx.proto, IR version 8).
 * Each helper answers the bytes of one field with its tag.
 */
type Bytes = readonly number[]

function varint(value: number): Bytes {
  const out: number[] = []
  let left = value
  do {
    const low = left % 128
    left = Math.floor(left / 128)
    out.push(left > 0 ? low + 128 : low)
  } while (left > 0)
  return out
}

const integer = (field: number, value: number): Bytes => [...varint(field * 8), ...varint(value)]
const block = (field: number, content: Bytes): Bytes => [...varint(field * 8 + 2), ...varint(content.length), ...content]
const words = (field: number, value: string): Bytes => block(field, [...Buffer.from(value, 'utf8')])

const FLOAT = 1
const INT64 = 7

export const onnx = {
  /** A node with one output of its own name; integer attributes only. */
  node: (type: string, inputs: readonly string[], output: string, attributes: Readonly<Record<string, number>> = {}): Bytes =>
    block(1, [
      ...inputs.flatMap((input) => words(1, input)),
      ...words(2, output),
      ...words(3, output),
      ...words(4, type),
      ...Object.entries(attributes).flatMap(([name, value]) =>
        block(5, [...words(1, name), ...integer(3, value), ...integer(20, 2)]),
      ),
    ]),
  floats: (name: string, dimensions: readonly number[], values: readonly number[]): Bytes =>
    tensor(name, dimensions, FLOAT, new Uint8Array(new Float32Array(values).buffer)),
  longs: (name: string, values: readonly number[]): Bytes =>
    tensor(name, [values.length], INT64, new Uint8Array(BigInt64Array.from(values, BigInt).buffer)),
  /** int64, one batch of a sequence of any length. */
  input: (name: string): Bytes => named(11, name, INT64, ['batch', 'sequence']),
  output: (name: string, dimensions: readonly (string | number)[]): Bytes => named(12, name, FLOAT, dimensions),
  model: (graph: readonly Bytes[]): Uint8Array =>
    Uint8Array.from([
      ...integer(1, 8),
      ...words(2, 'unisson-tests'),
      ...block(7, [...graph.flat(), ...words(2, 'tiny')]),
      ...block(8, [...words(1, ''), ...integer(2, 13)]),
    ]),
}

function tensor(name: string, dimensions: readonly number[], type: number, raw: Uint8Array): Bytes {
  return block(5, [
    ...dimensions.flatMap((size) => integer(1, size)),
    ...integer(2, type),
    ...words(8, name),
    ...block(9, [...raw]),
  ])
}

function named(field: number, name: string, type: number, dimensions: readonly (string | number)[]): Bytes {
  const shape = dimensions.flatMap((size) => block(1, typeof size === 'string' ? words(2, size) : integer(1, size)))
  return block(field, [...words(1, name), ...block(2, block(1, [...integer(1, type), ...block(2, shape)]))])
}
