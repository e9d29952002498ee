/** Sentences of a communiqué that commit to nothing: passive turns, adverbs and set phrases, as in real ones. */
export const PROSE: readonly string[] = [
  'It was clearly noted that the programme had been very well received by the families.',
  'The visit was prepared over several months by teams who, as it turned out, had rarely worked together.',
  'There is, in the end, no substitute for patience, and nobody in the room seemed to think otherwise.',
  'A number of practical questions were raised, most of which were answered on the spot.',
  'The evening was closed by a short concert that was obviously enjoyed by the guests.',
  'In the course of the morning the group was shown the workshops, the kitchen and the reading room.',
  'So far the exchange has mostly been carried by volunteers, and it shows.',
  'What was said about teaching was, quite simply, the most useful part of the day.',
  'The texts will be published on the website, where they can be read by anyone who wishes.',
  'Translators were thanked at length, perhaps because they are so often forgotten.',
  'At this point in time the building is being repaired and many of the rooms remain closed.',
  'The young researchers were asked to describe their work in very few words, which they did remarkably well.',
]
