/** Packages that hold compiled code: loaded from node_modules at run time; machine code is unpacked from the packaged archive, WebAssembly is not. */
export const nativeModules = ['better-sqlite3', '@node-rs/argon2', 'onnxruntime-web'] as const
