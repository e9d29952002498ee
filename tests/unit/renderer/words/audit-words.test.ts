import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { auditDetail } from '../../../../renderer/features/settings/audit-detail.ts'
import { auditValue } from '../../../../renderer/features/settings/audit-value.ts'
import { RULE_IDS } from '../../../../shared/coherence/model/finding.ts'
import { profileIdSchema } from '../../../../shared/contract/rules-contract.ts'
import { PLATFORMS } from '../../../../shared/domain/account.ts'
import { AUDIT_FIELDS, type AuditFieldKind } from '../../../../shared/domain/audit-fields.ts'
import { AUDIT_KINDS } from '../../../../shared/domain/audit-kinds.ts'
import { documentStatusSchema, documentTypeSchema } from '../../../../shared/domain/document.ts'
import { termStatusSchema } from '../../../../shared/domain/messages-file.ts'
import { stanceFamilySchema } from '../../../../shared/domain/slot.ts'
import { talkingPointStatusSchema } from '../../../../shared/domain/talking-point.ts'
import { translate } from './translate.ts'

const data = new URL('../../../../electron/data/', import.meta.url).pathname
/** Words with a dot that name no action: files, events of streams. */
const NO_ACTION = /\.(?:db|json|open|ts|onnx|node|csv|html|wasm)$/

/** What the sources write into the trail, wherever an action is named. */
const sources = readdirSync(data, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')
const written = new Set(
  [...sources.matchAll(/(?:appendAudit\(\s*[\w.]+,|action:|changing\(|replace\(|line\()([^,)\n]*)/g)]
    .flatMap(([, named = '']) => [...named.matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(([, action = '']) => action))
    .filter((action) => !NO_ACTION.test(action)),
)

const formats = { number: String, bytes: (value: number) => `${value} MB`, language: (code: string) => `language ${code}` }

/** Values that a field of a closed kind may have; undefined for what a person or a file named. */
function valuesOf(action: string, kind: AuditFieldKind): readonly (string | boolean)[] | undefined {
  switch (kind) {
    case 'yes-no':
      return [true, false]
    case 'platform':
      return PLATFORMS
    case 'rule':
      return RULE_IDS
    case 'ladder-family':
      return stanceFamilySchema.options
    case 'document-type':
      return ['all', ...documentTypeSchema.options]
    case 'setting':
      return action === 'rules.changed' ? ['profile', 'off', 'error', 'warning', 'info'] : ['none', ...profileIdSchema.options]
    case 'status': {
      if (action.startsWith('point.')) return talkingPointStatusSchema.options
      return action.startsWith('term.') ? termStatusSchema.options : documentStatusSchema.options
    }
    case 'reason':
      return action === 'workspace.locked' ? ['person', 'idle', 'suspend', 'screen-lock', 'quit'] : undefined
    default:
      return undefined
  }
}

describe.each(['fr', 'en'] as const)('the audit trail in %s', (language) => {
  it('names every action that the data process writes', async () => {
    const t = await translate(language)
    expect(written.size).toBeGreaterThan(35)
    expect([...written].filter((action) => !(action in AUDIT_KINDS))).toEqual([])
    for (const action of Object.keys(AUDIT_KINDS)) expect(t(`audit:action.${action}`, { defaultValue: '' }), action).not.toBe('')
  })

  it('has words for every field of every action, and for each of its values', async () => {
    const t = await translate(language)
    let walked = 0
    for (const [action, fields] of Object.entries(AUDIT_KINDS)) {
      for (const field of fields) {
        expect(t(`audit:detail.${field}`, { defaultValue: '' }), `${action} ${field}`).not.toBe('')
        for (const value of valuesOf(action, AUDIT_FIELDS[field]) ?? []) {
          const words = auditValue({ action, field, value, name: undefined }, t, formats)
          const raw = value === 'x' ? '' : String(value)
          expect(words, `${action} ${field} ${raw}`).not.toBe(raw)
          expect(words).not.toMatch(/[a-z]:[a-z]+\./i)
          walked += 1
        }
      }
    }
    expect(walked).toBeGreaterThan(150)
  })

  it('shows an action and a field that it does not know as they are', async () => {
    const t = await translate(language)
    expect(t('audit:action.document.teleported', { defaultValue: 'document.teleported' })).toBe('document.teleported')
    expect(auditValue({ action: 'document.teleported', field: 'place', value: 'Gao', name: undefined }, t, formats)).toBe('Gao')
  })
})

describe('a line of the trail', () => {
  it('tells an automatic lock apart from one that a person asked for', async () => {
    const t = await translate('fr')
    const locked = (reason: string) =>
      auditDetail({ action: 'workspace.locked', detail: { reason }, name: '', names: {} }, t, formats)
    expect(locked('idle')).toBe('raison\u00a0: automatique, après un temps d’inactivité')
    expect(locked('person')).toBe('raison\u00a0: à la demande de la personne')
  })

  it('says names instead of ids, and that something is gone', async () => {
    const t = await translate('en')
    const entry = { action: 'account.saved', detail: { platform: 'x', handle: '@bko', missionId: 'mission--1' }, name: '@bko' }
    expect(auditDetail({ ...entry, names: { missionId: 'Embassy in Bamako' } }, t, formats)).toBe(
      '“@bko” · platform: X · mission: “Embassy in Bamako”',
    )
    expect(auditDetail({ ...entry, names: { missionId: '' } }, t, formats)).toContain('mission: removed since')
  })
})
