import type { ShellInput } from '../../../../shared/contract/shell-api.ts'

/** The kinds of file that the dialog for saving offers. */
export type SaveFormat = ShellInput<'chooseSave'>['format']
