import { useQuery } from '@tanstack/react-query'
import type { Person } from '../../../../shared/domain/person.ts'
import { query } from '../../../bridge/query.ts'

interface Persons {
  /** Those who may act, the holder first. */
  readonly persons: readonly Person[]
  readonly actingId: string | null
  readonly nameOf: (id: string) => string
}

/** Who works in this workspace. */
export function usePersons(): Persons {
  const { data } = useQuery(query.persons.list.queryOptions())
  const all = data?.persons ?? []
  return {
    persons: all.filter(({ retiredAt }) => retiredAt === null),
    actingId: data?.actingId ?? null,
    nameOf: (id) => all.find((person) => person.id === id)?.name ?? id,
  }
}
