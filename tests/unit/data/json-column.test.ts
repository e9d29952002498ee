import { expect, it } from 'vitest'
import { z } from 'zod'
import { jsonColumn } from '../../../electron/data/db/columns.ts'

it('says nothing of what a row holds when it is no JSON: the message goes to a log in clear', () => {
  const column = jsonColumn(z.object({ a: z.number() }))
  expect(column.parse('{"a":1}')).toEqual({ a: 1 })
  for (const text of ['phrase-secrete', '{"a":"phrase-secrete"}', '{"a":1} phrase-secrete', '["phrase-secrete"]']) {
    const { error } = z.object({ column }).safeParse({ column: text })
    expect(error?.message, text).toBeTypeOf('string')
    expect(`${error?.message} ${error?.stack}`, text).not.toContain('phrase')
  }
})
