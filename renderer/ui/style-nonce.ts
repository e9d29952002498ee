let known: string | null = null

/** The nonce that main wrote into index.html for this load; every generated <style> carries it. Read once: React asks at each drawing. */
export function styleNonce(): string {
  known ??= document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
  return known
}
