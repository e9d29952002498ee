import { defineConfig } from 'vitest/config'

/** The tests that mutants of `shared/coherence` meet: the engine's own, without those that measure time or feed it noise. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/unit/coherence/**/*.test.ts'],
    exclude: ['**/any-text.test.ts', '**/any-input.test.ts', '**/hostile-input.test.ts', '**/linear-time.test.ts'],
    environment: 'node',
    testTimeout: 10_000,
  },
})
