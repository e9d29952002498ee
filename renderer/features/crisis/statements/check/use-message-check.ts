import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { MessageCheck } from '../../../../../shared/contract/message-check.ts'
import type { MessageContent } from '../../../../../shared/domain/crisis/model/crisis-message.ts'
import { api } from '../../../../bridge/api.ts'
import { query } from '../../../../bridge/query.ts'

/** Long enough that nobody types through it, short enough that nobody waits for it. */
const PAUSE_MILLISECONDS = 400

interface CheckedContent {
  readonly check: MessageCheck
  /** The content that was checked: its words, not those typed since, are where the findings are. */
  readonly content: MessageContent
}

interface MessageChecked {
  readonly done: CheckedContent | null
  /** What was typed last waits for its check. */
  readonly pending: boolean
  readonly error: unknown
}

/** The words of a message, checked at each pause in the typing and whenever the incident says something new, as long as it is `wanted`. */
export function useMessageCheck(
  incidentId: string,
  messageId: string | null,
  content: MessageContent,
  wanted: boolean,
): MessageChecked {
  const [settled] = useDebouncedValue(content, PAUSE_MILLISECONDS)
  const checked = useQuery({
    // Below the key of all incidents: an entry of any kind may change what this text is held against.
    queryKey: [...query.incidents.key(), 'message-check', incidentId, messageId, settled],
    queryFn: async ({ signal }): Promise<CheckedContent> => ({
      // What stands around an answer is not said, and may be half written.
      check: await api.incidents.checkMessage({ incidentId, messageId, content: { ...settled, qa: null } }, { signal }),
      content: settled,
    }),
    enabled: wanted && settled.body.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  })
  return {
    done: !wanted || content.body.trim() === '' ? null : (checked.data ?? null),
    pending: checked.isFetching || settled !== content,
    error: checked.error,
  }
}
