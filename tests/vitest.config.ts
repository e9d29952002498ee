import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** One runner for everything that needs no window: unit, integration, migrations, architecture, security, faults. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/{unit,integration,migrations,architecture,security,faults}/**/*.test.{ts,tsx}'],
    environment: 'node',
    pool: 'forks',
    // Half of them wait for processes that they started: one for each core, where the runner would leave one core out.
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
  },
})
