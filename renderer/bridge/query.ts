import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { api } from './api.ts'

/** Query and mutation options of every call: `useQuery(query.documents.list.queryOptions({ input }))`. */
export const query = createTanstackQueryUtils(api)
