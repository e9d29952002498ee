/** Why a step cannot be worked on: a code and what it speaks of, for a sentence on the screen. */
export type Obstacle =
  | { readonly code: 'depends-on'; readonly stepId: string }
  | { readonly code: 'dependency-failed'; readonly stepId: string }
  | { readonly code: 'awaits-decision'; readonly stepId: string }
  | { readonly code: 'role-vacant'; readonly roleId: string }
  | { readonly code: 'waits-until'; readonly at: string }
  | { readonly code: 'blocked'; readonly reason: string }
  | { readonly code: 'marked-not-applicable'; readonly reason: string }
  | { readonly code: 'branch-not-taken'; readonly stepId: string; readonly optionId: string }
  | { readonly code: 'below-severity'; readonly level: number }
