/** `none`: no letter with case, or lower case; `capital`: begins with one; `upper`: two capitals or more and nothing else. */
export type Casing = 'none' | 'capital' | 'upper'
