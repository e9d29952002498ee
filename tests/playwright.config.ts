import { defineConfig } from '@playwright/test'

/** The real program in a real window, one at a time: two cores, and each test has its own profile. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.cache/playwright',
  workers: 1,
  fullyParallel: false,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
})
