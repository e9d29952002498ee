const BINARIES: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

/** Where the binary is inside an Electron distribution folder of this platform. */
export function platformBinary(platform: NodeJS.Platform): string {
  return BINARIES[platform] ?? 'electron'
}
