const APPLICATION = 'application/'
const OFFICE = `${APPLICATION}vnd.openxmlformats-officedocument.`

const BY_ENDING: Readonly<Record<string, string>> = {
  avi: 'video/x-msvideo',
  csv: 'text/csv',
  docx: `${OFFICE}wordprocessingml.document`,
  eml: 'message/rfc822',
  gif: 'image/gif',
  heic: 'image/heic',
  htm: 'text/html',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: `${APPLICATION}json`,
  m4a: 'audio/mp4',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  pdf: `${APPLICATION}pdf`,
  png: 'image/png',
  pptx: `${OFFICE}presentationml.presentation`,
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wav: 'audio/wav',
  webm: 'video/webm',
  webp: 'image/webp',
  xlsx: `${OFFICE}spreadsheetml.sheet`,
  zip: `${APPLICATION}zip`,
}

/** The media type (IANA registry) that the ending of a name announces: what the file really holds is nobody's promise. */
export function mediaTypeOf(name: string): string {
  const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  return BY_ENDING[ending] ?? `${APPLICATION}octet-stream`
}
