import type { PlaybookFile } from '../../../../shared/contract/playbooks-contract.ts'

/** A file that a plan can be made of. */
export type ReadPlan = Extract<PlaybookFile, { readonly kind: 'plan' }>
