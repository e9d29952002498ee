/**
 * The environment in which Electron starts: ours, without what would turn it into something else, and with the
 * profile folder when one is named.
 */
export function electronEnvironment(env: NodeJS.ProcessEnv, profile: string | undefined): Record<string, string> {
  // Editors built on Electron leave ELECTRON_RUN_AS_NODE in their terminals: Electron would then open no window.
  const { ELECTRON_RUN_AS_NODE: _asNode, NODE_OPTIONS: _options, ...rest } = env
  const kept = Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { ...Object.fromEntries(kept), ...(profile === undefined ? {} : { UNISSON_PROFILE: profile }) }
}
