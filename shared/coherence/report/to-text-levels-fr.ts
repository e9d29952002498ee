import type { Classification } from '../../domain/messages-file.ts'

/** The levels of texts and points as French says them of a text. */
export const FRENCH_LEVELS: Readonly<Record<Classification, string>> = {
  public: 'public',
  restricted: 'à diffusion restreinte',
  confidential: 'confidentiel',
  secret: 'secret',
}
