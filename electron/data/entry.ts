import { createDataService } from './create-data-service.ts'
import { openParentChannel } from './server/open-parent-channel.ts'
import { serve } from './server/serve.ts'

/** `data PROFILE_FOLDER RESOURCES_FOLDER`: forked by main, one per profile. */
const [profileFolder, resourcesFolder] = process.argv.slice(2)
if (profileFolder === undefined || resourcesFolder === undefined) throw new Error('Expected the profile and the resources folder')

const log = (error: unknown): void => {
  // Standard error goes to the log of the shell; stacks name code, never rows.
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
}

// The call server reads a frame where nobody waits for it: one that is no message must not end the process with all
// that is open in it. Every call, and everything done where nobody waits, tells its own failures.
process.on('unhandledRejection', log)

const service = createDataService({
  profileFolder,
  resourcesFolder,
  now: () => new Date(),
  monotonic: () => performance.now(),
})
serve(openParentChannel(), service, log)
