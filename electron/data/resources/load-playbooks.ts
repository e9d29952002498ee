import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { playbookSchema, type Playbook } from '../../../shared/domain/crisis/model/playbook.ts'
import { AppError } from '../../../shared/errors/app-error.ts'

/** The playbooks that ship, in the order of their files. Throws `file-damaged` with the name of one that does not hold. */
export async function loadPlaybooks(folder: string): Promise<readonly Playbook[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
  return Promise.all(
    names.map(async (name) => {
      try {
        return playbookSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))
      } catch (error) {
        throw new AppError('file-damaged', `the playbook ${name} cannot be read`, { file: name }, { cause: error })
      }
    }),
  )
}
