/** A JSON object as it was read. Never written into: copies are made by spreading, which keeps every key an own one. */
export type JsonObject = Readonly<Record<string, unknown>>
