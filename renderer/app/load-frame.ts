import type { Frame } from './frame.tsx'
import { readAhead } from './read-ahead.ts'

/** Reads the code of the frame, then that of the screen that comes first and of the one that is heaviest. */
export async function loadFrame(): Promise<typeof Frame> {
  const [{ Frame: frame }, { router }] = await Promise.all([import('./frame.tsx'), import('./router.tsx')])
  for (const path of ['/write', '/today'] as const) {
    const route = router.routesByPath[path]
    if (route) void router.loadRouteChunk(route)
  }
  void readAhead.prepare()
  // The address is followed before there is a frame, so that the first drawing is already that of its screen.
  void router.load()
  return frame
}
