import type { Finding } from '../../../shared/coherence/model/finding.ts'

/** True for what a translation lost or changed of the text that it translates; a departure from a point has that point. */
export function isDrift({ rule, point, evidence }: Pick<Finding, 'rule' | 'point' | 'evidence'>): boolean {
  return rule === 'translation-loss' && point === null && evidence?.document !== undefined
}
