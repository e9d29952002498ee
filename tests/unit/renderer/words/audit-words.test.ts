import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { translate } from './translate.ts'

const data = new URL('../../../../electron/data/', import.meta.url).pathname
const ENTITIES = 'account|credential|demo|document|finding|ladders|messages|mission|model|point|rules|term|topic|workspace'

/** Every action that the data process writes into the audit trail, as its sources name it. */
const sources = readdirSync(data, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')
const actions = [
  ...new Set([...sources.matchAll(new RegExp(`'((?:${ENTITIES})\\.[a-z-]+)'`, 'g'))].map(([, action = '']) => action)),
].filter((action) => !/\.(?:db|json|open)$/.test(action))

describe.each(['fr', 'en'] as const)('the audit trail in %s', (language) => {
  it('names every action in words', async () => {
    const t = await translate(language)
    expect(actions.length).toBeGreaterThan(30)
    for (const action of actions) expect(t(`audit:action.${action}`, { defaultValue: '' }), action).not.toBe('')
  })

  it('shows an action that it does not know as it is', async () => {
    const t = await translate(language)
    expect(t('audit:action.document.teleported', { defaultValue: 'document.teleported' })).toBe('document.teleported')
  })
})
