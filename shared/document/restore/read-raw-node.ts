/** A node as it came, read without trusting it. */
export interface RawNode {
  readonly type: string
  readonly attributes: unknown
  readonly content: readonly unknown[]
  readonly marks: readonly unknown[]
  readonly text: string
}

/** Reads own properties only, so a `__proto__` or inherited key is never followed. Null when it is no node at all. */
export function readRawNode(value: unknown): RawNode | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const type = own(value, 'type')
  const content = own(value, 'content')
  const marks = own(value, 'marks')
  const text = own(value, 'text')
  return {
    type: typeof type === 'string' ? type : '',
    attributes: own(value, 'attrs'),
    content: Array.isArray(content) ? content : [],
    marks: Array.isArray(marks) ? marks : [],
    text: typeof text === 'string' ? text : '',
  }
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (Object.getOwnPropertyDescriptor(value, key)?.value as unknown) : undefined
}
