import { defineConfig } from '@playwright/test'

/**
 * The real program in a real window, two at a time: each test has its own profile and its own display. A test that fails is tried
 * once more, since a whole desktop takes part in it; one that passed only then is counted and named as flaky.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.cache/playwright',
  workers: 2,
  fullyParallel: false,
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
})
