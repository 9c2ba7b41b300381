/** Does whoever asks (a network's mark) still have look-ups left? Counts one more. */
export type LookUpLimit = (network: Buffer) => boolean

const usual = { most: 60, minutes: 10 } as const
const mostNetworks = 10_000

/**
 * A limit on look-ups by network, in this process: a gazetteer is paid for by the look-up, and nobody needs a street after
 * another. A library's or an office's network is one, so it is wide; whoever passes it types the address by hand.
 */
export const lookUpLimit = (
  { most, minutes }: { readonly most: number; readonly minutes: number } = usual,
  now: () => Temporal.Instant = () => Temporal.Now.instant(),
): LookUpLimit => {
  const counted = new Map<string, { count: number; readonly until: Temporal.Instant }>()
  return (network) => {
    const key = network.toString('base64')
    const at = now()
    const held = counted.get(key)
    const open = held && Temporal.Instant.compare(at, held.until) < 0 ? held : { count: 0, until: at.add({ minutes }) }
    open.count += 1
    counted.delete(key)
    counted.set(key, open)
    const [oldest] = counted.keys()
    if (counted.size > mostNetworks && oldest !== undefined) counted.delete(oldest)
    return open.count <= most
  }
}
