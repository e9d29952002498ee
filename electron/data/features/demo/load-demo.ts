import { join } from 'node:path'
import { readResource } from '../../resources/read-resource.ts'
import { demoSchema, type Demo } from './schema.ts'

/** Reads `resources/demo`. Throws when a file is missing or not of its schema: it ships with the program. */
export function loadDemo(resourcesFolder: string): Promise<Demo> {
  return readResource(join(resourcesFolder, 'demo', 'ministry.json'), demoSchema)
}
