/** A limit of a date on the day `asOf`: 'today - 18 years' on 2026-05-01 → '2008-05-01'. */
export const limitOn = (limit: string, asOf: string): string => {
  if (limit === 'today') return asOf
  if (!limit.startsWith('today')) return limit
  const shift = /^today ([+-]) (\d+) (day|month|year)s?$/.exec(limit)
  if (!shift) return limit
  const [, sign, amount, unit] = shift
  const duration = { [`${unit}s`]: Number(amount) }
  const today = Temporal.PlainDate.from(asOf)
  return (sign === '+' ? today.add(duration) : today.subtract(duration)).toString()
}
