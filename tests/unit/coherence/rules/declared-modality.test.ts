import { describe, expect, it } from 'vitest'
import type { Modal } from '../../../../shared/coherence/extract/modality/modal.ts'
import { declaredModality } from '../../../../shared/coherence/rules/declared-modality.ts'
import type { MessagePoint } from '../../../../shared/domain/messages-file.ts'
import { buildComparison } from './build-comparison.ts'

const TEXT = 'La France pourra fournir des vivres et devra livrer des tentes.'
const LEVELS = ['may', 'consider', 'intend', 'will', 'must']

function modal(on: string, family: Modal['family'] = 'commitment'): Modal {
  const start = TEXT.indexOf(on)
  return { start, end: start + on.length, family, act: 'may', level: 0, inflected: false, negated: false, heads: [] }
}

const POURRA = modal('pourra')
const DEVRA = modal('devra')

function accepted(slot: MessagePoint['slots'][number], each: Modal, modals: readonly Modal[] = [POURRA, DEVRA]) {
  const { alignment } = buildComparison({ text: TEXT }, { text: TEXT }, [slot])
  return declaredModality(each, modals, alignment, (_, act) => LEVELS.indexOf(act))
}

const stance = (label: string | undefined, changes = {}): MessagePoint['slots'][number] =>
  ({ kind: 'stance', family: 'commitment', act: 'intend', ...(label === undefined ? {} : { label }), ...changes }) as never
const modality = (label: string | undefined, level: string): MessagePoint['slots'][number] =>
  ({ kind: 'modality', level, ...(label === undefined ? {} : { label }) }) as never

describe('a declared modality', () => {
  it('is of the modal that stands in the words of its label', () => {
    expect(accepted(modality('pourra fournir', 'will'), POURRA)).toEqual({ min: 3, max: 3 })
    expect(accepted(modality('pourra fournir', 'will'), DEVRA)).toBeNull()
    expect(accepted(modality('Devra', 'will'), DEVRA)).toEqual({ min: 3, max: 3 })
    expect(accepted(modality('Devra', 'will'), POURRA)).toBeNull()
    expect(accepted(modality('France ', 'will'), POURRA)).toBeNull()
    expect(accepted(modality(' fournir', 'will'), POURRA)).toBeNull()
    expect(accepted(modality('France p', 'will'), POURRA)).toEqual({ min: 3, max: 3 })
    expect(accepted(modality('a fournir', 'will'), POURRA)).toEqual({ min: 3, max: 3 })
    expect(accepted(modality('enverra', 'will'), POURRA)).toBeNull()
  })

  it('without a label is of the only modal of its family', () => {
    expect(accepted(modality(undefined, 'will'), POURRA)).toBeNull()
    expect(accepted(modality('', 'will'), POURRA)).toBeNull()
    expect(accepted(modality(undefined, 'will'), POURRA, [POURRA])).toEqual({ min: 3, max: 3 })
    expect(accepted(modality(undefined, 'will'), POURRA, [POURRA, modal('devra', 'certainty')])).toEqual({ min: 3, max: 3 })
  })

  it('accepts the levels between its bounds, or its own', () => {
    expect(accepted(stance('pourra'), POURRA)).toEqual({ min: 2, max: 2 })
    expect(accepted(stance('pourra', { min: 'consider', max: 'will' }), POURRA)).toEqual({ min: 1, max: 3 })
    expect(accepted(stance('pourra', { act: undefined, max: 'will' }), POURRA)).toEqual({ min: 0, max: 3 })
    expect(accepted(stance('pourra', { act: 'unknown' }), POURRA)).toEqual({ min: 0, max: 0 })
    expect(accepted(modality('pourra', 'unknown'), POURRA)).toEqual({ min: 0, max: 0 })
  })

  it('is of one family', () => {
    expect(accepted(stance('pourra', { family: 'certainty' }), POURRA)).toBeNull()
    expect(accepted(stance('pourra', { family: 'certainty' }), modal('pourra', 'certainty'))).toEqual({ min: 2, max: 2 })
    expect(accepted(modality('pourra', 'will'), modal('pourra', 'certainty'))).toBeNull()
  })
})
