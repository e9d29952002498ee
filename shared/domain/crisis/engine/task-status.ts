/** Where a step stands. Overdue is no status: it is worked out of the due time and the present instant. */
export type TaskStatus = 'pending' | 'ready' | 'in-progress' | 'done' | 'blocked' | 'not-applicable' | 'failed'
