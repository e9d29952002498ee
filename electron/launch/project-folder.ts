import { fileURLToPath } from 'node:url'

/** The checkout's top folder, without a closing separator. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')
