import type { OpenWorkspace } from './open-workspace.ts'

/** `mission--5f0c…`: the kind is readable in an audit trail or a log. */
export function newId(open: Pick<OpenWorkspace, 'randomUuid'>, kind: string): string {
  return `${kind}--${open.randomUuid()}`
}
