import type { Person } from '../../../../shared/domain/person.ts'

/** Who an entry is by: a person of the workspace, or somebody elsewhere whose signature was taken in. */
export type EntryAuthor = Pick<Person, 'id' | 'name' | 'role'>
