/** The targets that a window needs; the command line is no part of it. */
export const windowTargets = ['main', 'preload', 'data', 'renderer'] as const
