/** Packages that hold compiled code: loaded from node_modules at run time, and unpacked from the packaged archive. */
export const nativeModules = ['better-sqlite3', '@node-rs/argon2'] as const
