import type { Refusal, RefusalCode } from './refusal.ts'

export function refuse(code: RefusalCode, values: Refusal['values'] = {}): Refusal {
  return { code, values }
}
