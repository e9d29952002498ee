/**
 * A window posts this message to itself with one port; the preload hands the port on to the data process. In a file of its
 * own, because the preload is read before every page and would bring the schemas along.
 */
export const PORT_MESSAGE = 'unisson:port'
