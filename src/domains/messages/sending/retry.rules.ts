/** Minutes that are waited after the first try, the second, and so on: about a day in all. After the last one it is given up. */
const waits = [1, 5, 15, 60, 120, 240, 480, 600]

/** How many tries there are. */
export const mostTries = waits.length + 1

/**
 * When a message that failed is tried again: minutes after the `tries`th try, never sooner than the provider asked for (in
 * seconds); undefined where it is given up.
 */
export const waitAfter = (tries: number, seconds = 0): number | undefined => {
  const wait = waits[tries - 1]
  return wait === undefined ? undefined : Math.max(wait, Math.ceil(seconds / 60))
}

/** When a provider is asked again how a message went that it took: minutes, growing; undefined after about four days. */
export const askAfter = (minutesSinceSent: number): number | undefined => {
  if (minutesSinceSent > 4 * 24 * 60) return undefined
  return minutesSinceSent < 10 ? 2 : minutesSinceSent < 120 ? 15 : 240
}
