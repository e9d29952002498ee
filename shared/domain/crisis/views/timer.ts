/** Something that falls due. Its state is told by word, shape and colour from these flags alone. */
export interface Timer {
  /** As `timer.snoozed` and `timer.acknowledged` name it. */
  readonly id: string
  readonly kind: 'step' | 'sitrep' | 'update' | 'ratification'
  /** The step or message it is about. */
  readonly about: string | null
  readonly dueAt: string
  /** Due for a minute or more. */
  readonly overdue: boolean
  /** Acknowledged for this due time: it calls no more. */
  readonly acknowledged: boolean
  readonly snoozedUntil: string | null
  /** Due, neither acknowledged nor snoozed: it calls. */
  readonly calling: boolean
}
