/** Somebody who is away today: who has their work meanwhile, and the last day (ISO) that they are away. */
export interface Away {
  readonly member: string
  readonly cover: string | null
  readonly until: string
}

/**
 * Who has somebody's work today: themselves, or whoever covers for them, and so on where the cover is away too. Where nobody
 * covers, or the covers go round in a circle, it stays with them.
 */
export const whoHas = (member: string, away: readonly Away[]): string => {
  const seen = new Set([member])
  let has = member
  for (;;) {
    const next = away.find((each) => each.member === has)?.cover
    if (!next) return has
    if (seen.has(next)) return member
    seen.add(next)
    has = next
  }
}

/** Everybody whose work somebody has today, themselves first unless they are away themselves and covered. */
export const hasWorkOf = (member: string, away: readonly Away[]): readonly string[] => [
  member,
  ...away.map((each) => each.member).filter((each) => each !== member && whoHas(each, away) === member),
]
