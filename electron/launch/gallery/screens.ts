import type { Screen } from './screen.ts'

/** Every screen of the program, in the order of the rail. */
export const screens: readonly Screen[] = [{ name: 'first-run', open: (window) => window.getByRole('main').waitFor() }]
