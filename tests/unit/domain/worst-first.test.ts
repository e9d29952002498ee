import { expect, it } from 'vitest'
import { worstFirst } from '../../../shared/domain/worst-first.ts'

it('puts what is contradicted most first, then what is relayed least, then what nobody answered', () => {
  const nobody = { contradictions: 0, rate: null }
  const well = { contradictions: 0, rate: 0.9 }
  const badly = { contradictions: 0, rate: 0 }
  const wrong = { contradictions: 2, rate: 0.5 }
  expect([nobody, well, wrong, badly].toSorted(worstFirst)).toEqual([wrong, badly, well, nobody])
})
