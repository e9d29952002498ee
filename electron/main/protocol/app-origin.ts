/** The program's own origin: a standard, secure scheme, so that CSP, storage and fetch behave as on a site. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = `${APP_SCHEME}://unisson`
