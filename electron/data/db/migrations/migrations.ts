import type { Migration } from '../migration.ts'
import { storeMigration } from './0001-store.ts'
import { searchMigration } from './0002-search.ts'
import { titlesMigration } from './0003-titles.ts'
import { coverageMigration } from './0004-coverage.ts'
import { translationsMigration } from './0005-translations.ts'
import { crisisMigration } from './0006-crisis.ts'
import { signersMigration } from './0007-signers.ts'
import { blocksMigration } from './0008-blocks.ts'

/** In order; versions count from 1 without a gap. */
export const migrations: readonly Migration[] = [
  storeMigration,
  searchMigration,
  titlesMigration,
  coverageMigration,
  translationsMigration,
  crisisMigration,
  signersMigration,
  blocksMigration,
]
