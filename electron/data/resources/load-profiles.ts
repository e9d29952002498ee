import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Profile, profileSchema } from '../../../shared/coherence/engine/profile-schema.ts'
import { type ProfileId, profileIdSchema } from '../../../shared/contract/rules-contract.ts'

/** The profiles of `resources/profiles`, by the name of their file. A few hundred bytes each: read at once. */
export function loadProfiles(folder: string): ReadonlyMap<ProfileId, Profile> {
  return new Map(
    profileIdSchema.options.map((id) => [id, profileSchema.parse(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')))]),
  )
}
