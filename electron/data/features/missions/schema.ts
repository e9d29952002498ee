import { z } from 'zod'
import { languageSchema } from '../../../../shared/domain/language.ts'
import { missionSchema } from '../../../../shared/domain/mission.ts'
import { jsonColumn } from '../../db/columns.ts'

export const MISSION_COLUMNS = `id, code, name, kind, country, city, time_zone AS timeZone, languages, revision, updated_at AS updatedAt`

export const missionRow = missionSchema.extend({ languages: jsonColumn(z.array(languageSchema)) })
