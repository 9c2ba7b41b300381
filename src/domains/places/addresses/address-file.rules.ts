/** An address of a file, with the line that it stands on. */
export interface FiledAddress {
  readonly uprn: number
  readonly line1: string
  readonly line2: string | null
  readonly town: string | null
  readonly county: string | null
  readonly postcode: string
  readonly areas: readonly string[]
  readonly lsoa: string | null
  readonly usrn: number | null
}

export interface FileProblem {
  readonly line: number
  readonly says: string
}

/** The columns that a file may have, by the names of its first line; those with a star must be there. */
export const addressColumns = ['uprn*', 'line1*', 'line2', 'town', 'county', 'postcode*', 'areas*', 'lsoa', 'usrn']

/** A file as records, and the line from which it is no CSV any more: a quote that stands in the wrong place, or has no end. */
interface CsvFile {
  readonly records: readonly { readonly line: number; readonly fields: readonly string[] }[]
  readonly brokenAt: number | undefined
}

/** The records of a CSV file (RFC 4180: quotes round a field, doubled within; a field may hold line ends), with their lines. */
export const csvRecords = (text: string): CsvFile => {
  const given = text.replace(/^\u{feff}/u, '')
  let read = 0
  const records: { line: number; fields: string[] }[] = []
  let record: { line: number; fields: string[] } = { line: 1, fields: [] }
  let line = 1
  for (const [whole, quoted, plain, end] of given.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy)) {
    read += whole.length
    if (whole === '' && end === '' && record.fields.length === 0) break
    record.fields.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim())
    line += whole.match(/\n/g)?.length ?? 0
    if (end === ',') continue
    if (record.fields.some((field) => field !== '')) records.push(record)
    record = { line, fields: [] }
    if (end === '') break
  }
  return { records, brokenAt: read < given.length ? line : undefined }
}

const lsoaCode = /^[EW]01\d{6}$/
const slug = /^[a-z][a-z0-9-]{0,79}$/
const code = /^\d{1,12}$/

const wrongOf = (field: (name: string) => string, postcode: string | undefined): string | undefined => {
  if (!code.test(field('uprn')) || Number(field('uprn')) === 0) return 'uprn is 1 to 12 digits'
  if (field('line1') === '') return 'line1 is missing'
  if (postcode === undefined) return 'postcode is no full UK postcode'
  if (
    field('areas')
      .split(/[\s;]+/)
      .some((area) => !slug.test(area))
  )
    return 'areas are slugs, parted by blanks'
  if (field('lsoa') !== '' && !lsoaCode.test(field('lsoa'))) return 'lsoa is E01 or W01 and six digits'
  if (field('usrn') !== '' && !code.test(field('usrn'))) return 'usrn is digits'
  return ['line1', 'line2', 'town', 'county'].find((name) => [...field(name)].length > 200)?.concat(' is too long')
}

/**
 * Reads a gazetteer: a CSV file with a first line of names. Everything that is wrong is told with its line; a file with
 * anything wrong in it is not for keeping. `ukPostcode` writes a postcode as it is stored.
 */
export const readAddressFile = (
  text: string,
  ukPostcode: (typed: string) => string | undefined,
): { readonly addresses: readonly FiledAddress[]; readonly problems: readonly FileProblem[] } => {
  const file = csvRecords(text)
  const [head, ...records] = file.records
  const names = (head?.fields ?? []).map((name) => name.toLowerCase())
  const missing = addressColumns.filter((name) => name.endsWith('*') && !names.includes(name.slice(0, -1)))
  if (missing.length > 0)
    return {
      addresses: [],
      problems: [{ line: 1, says: `no column ${missing.map((name) => name.slice(0, -1)).join(', ')}` }],
    }
  const addresses: FiledAddress[] = []
  const problems: FileProblem[] = []
  const seen = new Map<string, number>()
  for (const { line, fields } of records) {
    const field = (name: string): string => fields[names.indexOf(name)] ?? ''
    const postcode = ukPostcode(field('postcode'))
    const uprn = field('uprn')
    const before = seen.get(uprn)
    const says =
      wrongOf(field, postcode) ?? (before === undefined ? undefined : `uprn ${uprn} stands on line ${before} too`)
    if (says !== undefined || postcode === undefined) {
      problems.push({ line, says: says ?? '' })
      continue
    }
    seen.set(uprn, line)
    const or = (name: string): string | null => field(name) || null
    addresses.push({
      uprn: Number(uprn),
      line1: field('line1'),
      line2: or('line2'),
      town: or('town'),
      county: or('county'),
      postcode,
      areas: [...new Set(field('areas').split(/[\s;]+/))],
      lsoa: or('lsoa'),
      usrn: field('usrn') === '' ? null : Number(field('usrn')),
    })
  }
  if (file.brokenAt !== undefined)
    problems.push({ line: file.brokenAt, says: 'a quote stands in the wrong place, or has no end' })
  return { addresses, problems }
}
