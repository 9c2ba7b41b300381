/** A word that does not break: a village on Anglesey, the longest name of a place in Europe. */
export const longestWord = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'

const lengthened = (words: string): string => `${words} ${longestWord}, fel y mae pobl yn ei ddweud yn llawn`

const isText = (value: object): value is { readonly cy: string } => 'cy' in value && typeof value.cy === 'string'

/** The same data with every Welsh text far longer than anybody should write, for looking at what must not break. */
export const longest = <T>(data: T): T => {
  if (Array.isArray(data)) return data.map((one) => longest(one)) as T
  if (typeof data !== 'object' || data === null) return data
  if (isText(data)) return { ...data, cy: lengthened(data.cy) }
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, longest(value)])) as T
}
