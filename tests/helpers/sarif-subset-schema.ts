/**
 * What SARIF 2.1.0 asks of the objects that our logs contain, written from the standard's text (sections 3.13 to 3.58)
 * and closed: a property that the standard does not have, or that we have not looked up, is refused.
 */
const text = {
  type: 'object',
  properties: { text: { type: 'string', minLength: 1 } },
  required: ['text'],
  additionalProperties: false,
}
const bag = { type: 'object' }
const level = { enum: ['none', 'note', 'warning', 'error'] }
const uriReference = { type: 'string', pattern: "^[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]*$" }
const artifactLocation = { type: 'object', properties: { uri: uriReference }, required: ['uri'], additionalProperties: false }

const region = {
  type: 'object',
  properties: {
    startLine: { type: 'integer', minimum: 1 },
    startColumn: { type: 'integer', minimum: 1 },
    endLine: { type: 'integer', minimum: 1 },
    endColumn: { type: 'integer', minimum: 1 },
    charOffset: { type: 'integer', minimum: 0 },
    charLength: { type: 'integer', minimum: 0 },
  },
  additionalProperties: false,
}

const location = {
  type: 'object',
  properties: {
    message: text,
    physicalLocation: {
      type: 'object',
      properties: { artifactLocation, region },
      required: ['artifactLocation'],
      additionalProperties: false,
    },
    logicalLocations: {
      type: 'array',
      uniqueItems: true,
      items: {
        type: 'object',
        properties: { fullyQualifiedName: { type: 'string' }, kind: { type: 'string' } },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
}

const locations = { type: 'array', items: location }

const replacement = {
  type: 'object',
  properties: {
    deletedRegion: region,
    insertedContent: { type: 'object', properties: { text: { type: 'string' } }, additionalProperties: false },
  },
  required: ['deletedRegion'],
  additionalProperties: false,
}

const fix = {
  type: 'object',
  properties: {
    description: text,
    artifactChanges: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: { artifactLocation, replacements: { type: 'array', minItems: 1, items: replacement } },
        required: ['artifactLocation', 'replacements'],
        additionalProperties: false,
      },
    },
  },
  required: ['artifactChanges'],
  additionalProperties: false,
}

const result = {
  type: 'object',
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: -1 },
    level,
    message: text,
    locations,
    relatedLocations: { ...locations, uniqueItems: true },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
    fixes: { type: 'array', uniqueItems: true, items: fix },
    properties: bag,
  },
  required: ['message'],
  additionalProperties: false,
}

const rule = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    shortDescription: text,
    defaultConfiguration: { type: 'object', properties: { level }, additionalProperties: false },
  },
  required: ['id'],
  additionalProperties: false,
}

const run = {
  type: 'object',
  properties: {
    tool: {
      type: 'object',
      properties: {
        driver: {
          type: 'object',
          properties: {
            name: { type: 'string' },
            version: { type: 'string' },
            rules: { type: 'array', uniqueItems: true, items: rule },
          },
          required: ['name'],
          additionalProperties: false,
        },
      },
      required: ['driver'],
      additionalProperties: false,
    },
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    invocations: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          executionSuccessful: { type: 'boolean' },
          toolExecutionNotifications: {
            type: 'array',
            items: {
              type: 'object',
              properties: { level, message: text, locations },
              required: ['message'],
              additionalProperties: false,
            },
          },
        },
        required: ['executionSuccessful'],
        additionalProperties: false,
      },
    },
    artifacts: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'object', properties: { location: artifactLocation, properties: bag }, additionalProperties: false },
    },
    results: { type: 'array', items: result },
    properties: bag,
  },
  required: ['tool'],
  additionalProperties: false,
}

export const SARIF_SUBSET_SCHEMA = {
  type: 'object',
  properties: { $schema: { type: 'string' }, version: { const: '2.1.0' }, runs: { type: 'array', items: run } },
  required: ['version', 'runs'],
  additionalProperties: false,
}
