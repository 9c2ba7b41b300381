/**
 * The address of a part of a design: like a JSON pointer, but through lists by the key of the item and never by its
 * place: /pages/home/questions/bins/label/en. An address is that of the older design, where the part is in it; it stays
 * the same when the part moves.
 */
export type Address = string

export const under = (address: Address, key: string): Address =>
  `${address}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`

export const stepsOf = (address: Address): readonly string[] =>
  address
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The list, or whatever else, that the part stands in. */
export const above = (address: Address): Address => address.slice(0, address.lastIndexOf('/'))

export const lastStep = (address: Address): string => stepsOf(address).at(-1) ?? ''

/** The address itself and all above it, the nearest first. */
export const upFrom = (address: Address): readonly Address[] => {
  const all: Address[] = []
  for (let at = address; at !== ''; at = above(at)) all.push(at)
  return all
}

export const isWithin = (address: Address, outer: Address): boolean =>
  address === outer || address.startsWith(`${outer}/`)
