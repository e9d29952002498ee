import type { Alignment } from '../align/alignment.ts'
import type { Modal } from '../extract/modality/modal.ts'
import type { ModalFamily } from '../model/modality-words.ts'

export interface LevelRange {
  readonly min: number
  readonly max: number
}

/** Does a declared slot name this modal: by the words of its label, or as the only one of its family? */
function names(label: string | undefined, modal: Modal, modals: readonly Modal[], { unit }: Alignment): boolean {
  if (label === undefined || label === '') return modals.filter(({ family }) => family === modal.family).length === 1
  const found = unit.statement.toLowerCase().indexOf(label.toLowerCase(), unit.sentence.start)
  return found >= 0 && found < modal.end && modal.start < found + label.length
}

/** Levels that a declared slot of the point still accepts for a modal of its sentence; null when none speaks of it. */
export function declaredModality(
  modal: Modal,
  modals: readonly Modal[],
  alignment: Alignment,
  levelOf: (family: ModalFamily, act: string) => number,
): LevelRange | null {
  const level = (act: string | undefined): number | null => {
    const found = act === undefined ? -1 : levelOf(modal.family, act)
    return found < 0 ? null : found
  }
  for (const slot of alignment.unit.point.message.slots) {
    if (slot.kind === 'stance' && slot.family === modal.family && names(slot.label, modal, modals, alignment)) {
      const own = level(slot.act) ?? modal.level
      return { min: level(slot.min) ?? own, max: level(slot.max) ?? own }
    }
    if (slot.kind === 'modality' && modal.family === 'commitment' && names(slot.label, modal, modals, alignment)) {
      const own = level(slot.level) ?? modal.level
      return { min: own, max: own }
    }
  }
  return null
}
