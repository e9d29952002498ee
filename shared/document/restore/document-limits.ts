/**
 * What one document may hold. A 20,000-word text has about 130,000 characters and 1,000 nodes: these leave room for
 * fifty times that, and keep a hostile file from filling memory. Depth counts nested blocks; what lies deeper is kept as text.
 */
export const DOCUMENT_LIMITS = {
  depth: 40,
  nodes: 200_000,
  characters: 6_000_000,
  /** Characters of one image's data address, about 7.5 MB of image. */
  imageCharacters: 10_000_000,
  /** Characters of all images together. */
  imagesCharacters: 60_000_000,
  /** Pixels of one image when decoded: 40 megapixels are 160 MB in memory. */
  imagePixels: 40_000_000,
} as const
