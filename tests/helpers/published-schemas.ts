import { z } from 'zod'
import { profileSchema } from '../../shared/coherence/engine/profile-schema.ts'
import { reportSchema } from '../../shared/coherence/report/report-schema.ts'
import { messagesFileSchema } from '../../shared/domain/messages-file.ts'

/** The JSON Schemas of `resources/schemas`, by file name, as generated from the schemas the program itself uses. */
export function publishedSchemas(): Readonly<Record<string, string>> {
  return {
    'unisson-messages-1.schema.json': write('Approved messages, format unisson-messages/1', messagesFileSchema),
    'unisson-profile-1.schema.json': write('Rule profile, format unisson-profile/1', profileSchema),
    'unisson-report-1.schema.json': write('Coherence report, format unisson-report/1', reportSchema),
  }
}

function write(title: string, schema: z.ZodType): string {
  const { $schema, ...generated } = z.toJSONSchema(schema, {
    io: 'input',
    // What a refinement says in words the schema can say itself: a statement has at least one language.
    override: ({ jsonSchema, path }) => {
      if (path.at(-1) === 'statement') jsonSchema.minProperties = 1
    },
  })
  return `${JSON.stringify({ $schema, title, ...generated }, null, 2)}\n`
}
