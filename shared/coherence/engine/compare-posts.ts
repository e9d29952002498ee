import { indexTexts } from '../dissonance/index-texts.ts'
import { type DissonanceReading, readDissonance } from '../dissonance/read-dissonance.ts'
import type { SlotObservation } from '../dissonance/slot-observation.ts'
import type { Finding } from '../model/finding.ts'
import type { DocumentReport } from '../model/report.ts'
import { crossPostDissonance } from '../rules/cross-post-dissonance.ts'
import { byPlace } from './by-place.ts'
import { plainValue } from '../dissonance/plain-value.ts'
import { fingerprint } from './fingerprint.ts'

/** A text's report with what it says of the slots of its points. */
export interface ObservedDocument {
  readonly document: DocumentReport
  readonly observations: readonly SlotObservation[]
}

export interface ComparedPosts extends DissonanceReading {
  readonly documents: readonly DocumentReport[]
}

/** Findings of every text by its path. */
function findingsByPath(
  reading: DissonanceReading,
  languages: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Finding[]> {
  const byPath = new Map<string, Finding[]>()
  for (const entry of reading.entries)
    for (const own of entry.values)
      for (const place of own.places) {
        const found = crossPostDissonance(entry, own, place)
        if (found === null) continue
        const { other, ...told } = found
        const finding: Finding = {
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
        }
        const known = byPath.get(place.path)
        if (known === undefined) byPath.set(place.path, [finding])
        else known.push(finding)
      }
  return byPath
}

/** True when the text's own departure from the approved point is told on these words: one departure, one finding. */
function alreadyTold({ point, actual, start, end }: Finding, findings: readonly Finding[]): boolean {
  return findings.some(
    (known) => known.point === point && known.start < end && start < known.end && plainValue(known.actual) === actual,
  )
}

function withFindings(document: DocumentReport, found: readonly Finding[]): DocumentReport {
  return {
    ...document,
    findings: [...document.findings, ...found.filter((one) => !alreadyTold(one, document.findings))].toSorted(byPlace),
    checked: [...document.checked, 'cross-post-dissonance'],
  }
}

/** Compares the texts of one call with each other. One text alone comes back as it is. */
export function comparePosts(observed: readonly ObservedDocument[]): ComparedPosts {
  const documents = observed.map(({ document }) => document)
  if (documents.length < 2) return { index: 0, entries: [], documents }
  const index = indexTexts(observed.map(({ document, observations }) => [document.path, observations]))
  const reading = readDissonance(index)
  const languages = new Map(documents.map(({ path, language }) => [path, language]))
  const findings = findingsByPath(reading, languages)
  return { ...reading, documents: documents.map((document) => withFindings(document, findings.get(document.path) ?? [])) }
}
