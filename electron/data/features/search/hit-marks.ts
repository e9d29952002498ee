/** Around each hit of an excerpt: private-use characters, never markup. */
export const HIT_START = '\ue000'
export const HIT_END = '\ue001'
