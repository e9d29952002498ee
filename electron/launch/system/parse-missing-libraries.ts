/** The shared libraries that `ldd` could not find, each once, in its order. */
export function parseMissingLibraries(lddOutput: string): readonly string[] {
  const missing = [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name ?? '')
  return [...new Set(missing)]
}
