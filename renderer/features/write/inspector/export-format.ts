/** The files that a text leaves as, in the order in which they are offered. */
export const EXPORT_FORMATS = ['docx', 'pdf', 'html', 'md'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]
