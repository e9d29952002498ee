/** Columns of a talking point in CSV besides one `statement.<language>` column per language. */
export const POINT_COLUMNS = [
  'id',
  'topic',
  'origin',
  'mandatory',
  'missions',
  'embargoUntil',
  'validFrom',
  'validUntil',
  'supersedes',
  'classification',
  'slots',
] as const
