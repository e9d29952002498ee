/** The nonce that main wrote into index.html for this load; every generated <style> carries it. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
}
