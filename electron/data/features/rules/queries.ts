import { z } from 'zod'
import { type RuleProfiles, ruleProfilesSchema } from '../../../../shared/contract/rules-contract.ts'
import { jsonColumn } from '../../db/columns.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'

const row = z.object({ value: jsonColumn(ruleProfilesSchema) })

/** What a workspace starts from: texts of record, posts and papers that stay inside have a profile, the others none. */
const FIRST: RuleProfiles = {
  profiles: {
    communique: 'press-release',
    'press-point': 'press-release',
    'talking-points': 'internal-note',
    qa: null,
    post: 'post',
    thread: 'post',
    speech: null,
    'counter-message': null,
  },
  changes: [],
}

export function readRuleProfiles(database: WorkspaceDatabase): RuleProfiles {
  return database.get(row, `SELECT value FROM settings WHERE name = 'rule-profiles'`)?.value ?? FIRST
}

export function writeRuleProfiles(database: WorkspaceDatabase, profiles: RuleProfiles): void {
  database.run(
    `INSERT INTO settings (name, value) VALUES ('rule-profiles', :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    { value: JSON.stringify(profiles) },
  )
}
