/** What somebody typed as an amount in pence: `25`, `£1,250.50`; undefined for anything else, and for nothing at all. */
export const moneyOf = (typed: string): number | undefined => {
  const [, whole, rest = '00'] =
    /^£?\s*(\d{1,7})(?:\.(\d{2}))?$/.exec(typed.replace(/(?<=\d),(?=\d{3})/g, '').trim()) ?? []
  const pence = whole === undefined ? 0 : Number(whole) * 100 + Number(rest)
  return pence > 0 ? pence : undefined
}
