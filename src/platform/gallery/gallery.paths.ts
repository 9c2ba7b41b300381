/** What stands in the gallery, in the language of the address. */
export const galleryPath = '/gallery'

/** A name as one part of an address: `applications/pay` → `applications.pay`, `no permission` → `no-permission`. */
export const asPart = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('/', '.')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '')

/** One state of a page or component, by itself. */
export const statePath = (name: string, state: string): string => `${galleryPath}/${asPart(name)}/${asPart(state)}`
