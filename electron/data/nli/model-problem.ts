import type { ModelFault } from '../../../shared/contract/opinions-contract.ts'

/** Why a folder serves no opinions; `file` is the name of the file in question, without its folder, or empty. */
export class ModelProblem extends Error {
  readonly fault: ModelFault
  readonly file: string

  constructor(fault: ModelFault, file = '', options?: ErrorOptions) {
    super(`The model cannot be used: ${fault} ${file}`.trimEnd(), options)
    this.name = 'ModelProblem'
    this.fault = fault
    this.file = file
  }
}
