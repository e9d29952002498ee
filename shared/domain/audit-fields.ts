import type { AuditField } from './audit-kinds.ts'

/** What the value of a field is, which says how it is put into words. */
export type AuditFieldKind =
  | 'text'
  | 'count'
  | 'bytes'
  | 'yes-no'
  | 'hash'
  | 'language'
  | 'platform'
  | 'status'
  | 'reason'
  | 'rule'
  | 'setting'
  | 'document-type'
  | 'ladder-family'
  /** The id of something that has a name. */
  | 'mission'
  | 'point'
  | 'document'

/** Every field of the audit trail. */
export const AUDIT_FIELDS: Readonly<Record<AuditField, AuditFieldKind>> = {
  approved: 'yes-no',
  by: 'point',
  bytes: 'bytes',
  code: 'text',
  concept: 'text',
  created: 'count',
  entries: 'count',
  demo: 'yes-no',
  failedAttempts: 'count',
  family: 'ladder-family',
  file: 'text',
  fingerprint: 'hash',
  format: 'text',
  from: 'setting',
  handle: 'text',
  hash: 'hash',
  key: 'text',
  label: 'text',
  ladders: 'count',
  language: 'language',
  missionId: 'mission',
  name: 'text',
  platform: 'platform',
  point: 'point',
  points: 'count',
  reason: 'reason',
  redacted: 'yes-no',
  refused: 'count',
  revision: 'count',
  rows: 'count',
  rule: 'rule',
  rungs: 'count',
  source: 'document',
  status: 'status',
  term: 'text',
  title: 'text',
  to: 'setting',
  type: 'document-type',
  updated: 'count',
  version: 'count',
  words: 'count',
}
