/** Milliseconds before the n-th retry: 250, 500, 1000, 2000, then every 4 s. */
export function retryDelay(attempt: number): number {
  return Math.min(4000, 250 * 2 ** (attempt - 1))
}
