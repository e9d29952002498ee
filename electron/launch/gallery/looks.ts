import type { Look } from './look.ts'

const COMFORT = { width: 1280, height: 720 } as const
const LARGE = { width: 1600, height: 1000 } as const

/** The looks in which every screen is photographed. */
export const looks: readonly Look[] = [COMFORT, LARGE].flatMap((size) => [
  { name: `light-${size.width}`, colorScheme: 'light', direction: 'ltr', size },
  { name: `dark-${size.width}`, colorScheme: 'dark', direction: 'ltr', size },
  { name: `rtl-${size.width}`, colorScheme: 'light', direction: 'rtl', size },
])
