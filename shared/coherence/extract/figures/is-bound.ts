import type { Bound } from '../../../domain/slot.ts'

/** Is a phrase's id one of the bounds? */
export function isBound(id: string): id is Bound {
  return id === 'at-least' || id === 'at-most' || id === 'about' || id === 'exact'
}
