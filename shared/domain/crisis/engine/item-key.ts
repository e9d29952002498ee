export function itemKey(stepId: string, itemId: string): string {
  return `${stepId} ${itemId}`
}
