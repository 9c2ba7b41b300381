/** Where staff key in for somebody, and a request that they are keying in. */
export const behalfPath = (org: string, draft?: string, page?: string): string =>
  `/desk/${org}/behalf${draft === undefined ? '' : `/${draft}`}${page === undefined ? '' : `/${page}`}`
