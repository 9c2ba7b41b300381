/** Waits before the second and each later try, in seconds: those that Standard Webhooks recommends. */
const waits = [5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 14 * 3600, 20 * 3600, 24 * 3600] as const

/** Seconds until a delivery that has been tried so often is tried again; undefined: it is given up. */
export const waitAfter = (tries: number): number | undefined => waits[tries - 1]
