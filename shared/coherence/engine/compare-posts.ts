import { type DissonanceIndex, EMPTY_DISSONANCE, replaceText } from '../dissonance/dissonance-index.ts'
import { type DissonanceReading, readDissonance } from '../dissonance/read-dissonance.ts'
import type { SlotObservation } from '../dissonance/slot-observation.ts'
import type { Finding } from '../model/finding.ts'
import type { DocumentReport } from '../model/report.ts'
import { crossPostDissonance } from '../rules/cross-post-dissonance.ts'
import { byPlace } from './by-place.ts'
import { fingerprint } from './fingerprint.ts'

/** A text's report with what it says of the slots of its points. */
export interface ObservedDocument {
  readonly document: DocumentReport
  readonly observations: readonly SlotObservation[]
}

export interface ComparedPosts extends DissonanceReading {
  readonly documents: readonly DocumentReport[]
}

function findingsOf(
  { path }: DocumentReport,
  reading: DissonanceReading,
  languages: ReadonlyMap<string, string>,
): readonly Finding[] {
  return reading.entries.flatMap((entry) =>
    entry.values.flatMap((own) =>
      own.places
        .filter((place) => place.path === path)
        .flatMap((place): readonly Finding[] => {
          const found = crossPostDissonance(entry, own, place)
          if (found === null) return []
          const { other, ...told } = found
          return [
            {
              ...told,
              ruleVersion: 1,
              point: entry.point,
              start: place.start,
              end: place.end,
              text: place.text,
              evidence: {
                pointText: other.text,
                pointStart: other.start,
                pointEnd: other.end,
                pointLanguage: languages.get(other.path) ?? '',
                alignment: 0,
                anchors: [],
                cue: entry.slot,
                document: other.path,
              },
              suggestion: null,
              fingerprint: fingerprint(told.rule, entry.point, entry.slot, told.expected, told.actual),
            },
          ]
        }),
    ),
  )
}

function withFindings(document: DocumentReport, found: readonly Finding[]): DocumentReport {
  return {
    ...document,
    findings: [...document.findings, ...found].toSorted(byPlace),
    checked: [...document.checked, 'cross-post-dissonance'],
  }
}

/** Compares the texts of one call with each other. One text alone comes back as it is. */
export function comparePosts(observed: readonly ObservedDocument[]): ComparedPosts {
  const documents = observed.map(({ document }) => document)
  if (documents.length < 2) return { index: 0, entries: [], documents }
  const index = observed.reduce<DissonanceIndex>(
    (known, { document, observations }) => replaceText(known, document.path, observations),
    EMPTY_DISSONANCE,
  )
  const reading = readDissonance(index)
  const languages = new Map(documents.map(({ path, language }) => [path, language]))
  return { ...reading, documents: documents.map((document) => withFindings(document, findingsOf(document, reading, languages))) }
}
