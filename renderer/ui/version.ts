/** The version of the program, as package.json says it (a test keeps them equal: this project cannot import that file). */
export const VERSION = '0.1.0'
