/** One page of a bucket's listing (ListObjectsV2), as far as it is read. */
export interface ListedPage {
  readonly objects: readonly { readonly key: string; readonly at: Temporal.Instant }[]
  /** where the next page begins; undefined on the last one */
  readonly next: string | undefined
}

const element = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]

const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/**
 * Reads a page of a listing. Our keys are hexadecimal digits, hyphens and slashes, so the elements are found as they stand;
 * any other object of the bucket has a key that is no file's id and is passed over by who asked.
 */
export const readListing = (xml: string): ListedPage => {
  const objects = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].flatMap(([, inside = '']) => {
    const [key, at] = [element(inside, 'Key'), element(inside, 'LastModified')]
    return key !== undefined && at !== undefined ? [{ key: plain(key), at: Temporal.Instant.from(at) }] : []
  })
  const next = element(xml, 'NextContinuationToken')
  return { objects, next: next && element(xml, 'IsTruncated') === 'true' ? plain(next) : undefined }
}
