import { defineConfig } from 'vitest/config'

/** One runner for everything that needs no window: unit, integration, migrations, architecture, security, faults. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/{unit,integration,migrations,architecture,security,faults}/**/*.test.{ts,tsx}'],
    environment: 'node',
    pool: 'forks',
    testTimeout: 30_000,
  },
})
