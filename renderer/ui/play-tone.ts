/** Hertz, and seconds after the beginning: two short notes, the second higher. */
const NOTES = [
  { pitch: 660, at: 0 },
  { pitch: 880, at: 0.18 },
] as const
const LENGTH_SECONDS = 0.14
/** Of full volume: it is heard beside a telephone, and does not startle. */
const VOLUME = 0.2

let context: AudioContext | null = null

/** A short tone, made here and now: no file. Where the machine cannot play, nothing happens: a tone says nothing by itself. */
export function playTone(): void {
  context ??= new AudioContext()
  // A machine that slept may have stopped it.
  context.resume().catch(() => undefined)
  for (const { pitch, at } of NOTES) {
    const start = context.currentTime + at
    const note = context.createOscillator()
    const gain = context.createGain()
    note.frequency.value = pitch
    // It swells and fades within the note: a sudden edge clicks.
    gain.gain.setValueAtTime(0, start)
    gain.gain.linearRampToValueAtTime(VOLUME, start + 0.02)
    gain.gain.linearRampToValueAtTime(0, start + LENGTH_SECONDS)
    note.connect(gain).connect(context.destination)
    note.start(start)
    note.stop(start + LENGTH_SECONDS)
  }
}
