import type { Frame } from './frame.tsx'

/** Reads the code of the frame, then that of the screen that comes first and of the one that is heaviest. */
export async function loadFrame(): Promise<typeof Frame> {
  const [{ Frame: frame }, { router }] = await Promise.all([import('./frame.tsx'), import('./router.tsx')])
  for (const path of ['/write', '/today'] as const) {
    const route = router.routesByPath[path]
    if (route) void router.loadRouteChunk(route)
  }
  return frame
}
