/**
 * CPU time that this process has used, in milliseconds. Bounds on it hold on a busy machine too, where the clock on the
 * wall would also count the others' work. They catch what grows out of proportion, not what is somewhat slower.
 */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
