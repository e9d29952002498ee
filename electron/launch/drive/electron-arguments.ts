/** Switches that this machine needs, before the program's folder. */
export function electronArguments(env: NodeJS.ProcessEnv, isRoot: boolean): readonly string[] {
  const isWaylandOnly = Boolean(env['WAYLAND_DISPLAY']) && !env['DISPLAY']
  return [
    // Chromium refuses to start as root with its sandbox.
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(isWaylandOnly ? ['--ozone-platform=wayland'] : []),
  ]
}
