import type { Locale } from '#core/text.ts'

/** A record of the OS Places API: a delivery point (DPA, Royal Mail's) or a land and property identifier (LPI, the council's). */
export type OsRecord = Readonly<Record<string, string | number | undefined>>
export interface OsResult {
  readonly DPA?: OsRecord
  readonly LPI?: OsRecord
}

/** An address of a record, in the parts that a person types. */
export interface OsAddress {
  readonly uprn: string
  readonly line1: string
  readonly line2: string | undefined
  readonly town: string | undefined
  readonly postcode: string
  readonly custodian: string | undefined
}

const small = new Set([
  'and',
  'by',
  'in',
  'le',
  'of',
  'on',
  'the',
  'under',
  'upon',
  'with',
  'y',
  'yr',
  'ar',
  'dan',
  'ger',
])

/** Words that stand in capitals as people write them: 'ST ANNE’S-ON-SEA' → 'St Anne’s-on-Sea', '4A' stays. */
export const asWritten = (capitals: string): string =>
  capitals.toLowerCase().replace(/[\p{L}\d’']+/gu, (word, at: number) => {
    if (at > 0 && small.has(word)) return word
    return /^\d/.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)
  })

const text = (record: OsRecord, field: string): string => String(record[field] ?? '').trim()
const said = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ')
const range = (record: OsRecord, part: 'SAO' | 'PAO'): string => {
  const start = `${text(record, `${part}_START_NUMBER`)}${text(record, `${part}_START_SUFFIX`)}`
  const end = `${text(record, `${part}_END_NUMBER`)}${text(record, `${part}_END_SUFFIX`)}`
  return end === '' ? start : `${start}-${end}`
}

/** A number belongs to what follows it: '4 Adanac Drive', and a name stands before it with a comma. */
const numbered = (number: string, street: string): string => [number, street].filter((part) => part !== '').join(' ')
const isNumber = (name: string): boolean => /^\d+[A-Z]?$/i.test(name)

const linesOf = (record: OsRecord, kind: 'DPA' | 'LPI'): readonly string[] => {
  if (kind === 'DPA') {
    const name = text(record, 'BUILDING_NAME')
    const street = said([text(record, 'DEPENDENT_THOROUGHFARE_NAME'), text(record, 'THOROUGHFARE_NAME')])
    const number = text(record, 'BUILDING_NUMBER') || (isNumber(name) ? name : '')
    const building = [text(record, 'SUB_BUILDING_NAME'), isNumber(name) ? '' : name]
    const box = text(record, 'PO_BOX_NUMBER')
    const locality = [text(record, 'DOUBLE_DEPENDENT_LOCALITY'), text(record, 'DEPENDENT_LOCALITY')]
    return [
      text(record, 'ORGANISATION_NAME'),
      said([...building, box && `PO Box ${box}`]),
      numbered(number, street),
      said(locality),
    ]
  }
  const street = text(record, 'STREET_DESCRIPTION')
  return [
    text(record, 'ORGANISATION'),
    said([numbered(range(record, 'SAO'), text(record, 'SAO_TEXT')), text(record, 'PAO_TEXT')]),
    numbered(range(record, 'PAO'), street),
    text(record, 'LOCALITY_NAME'),
  ]
}

const addressOf = (result: OsResult): OsAddress | undefined => {
  const kind = result.LPI ? 'LPI' : 'DPA'
  const record = result[kind]
  if (!record) return undefined
  const [line1, ...rest] = linesOf(record, kind).filter((line) => line !== '')
  const postcode = text(record, kind === 'DPA' ? 'POSTCODE' : 'POSTCODE_LOCATOR')
  const uprn = text(record, 'UPRN')
  if (!line1 || postcode === '' || !/^\d{1,12}$/.test(uprn)) return undefined
  const town = text(record, kind === 'DPA' ? 'POST_TOWN' : 'TOWN_NAME')
  return {
    uprn,
    line1: asWritten(line1),
    line2: rest.length > 0 ? asWritten(said(rest)) : undefined,
    town: town === '' ? undefined : asWritten(town),
    postcode,
    custodian: text(record, 'LOCAL_CUSTODIAN_CODE_DESCRIPTION') || undefined,
  }
}

// 1 approved and 6 provisional are there; 8 historical is not. (LPI has it in a field of its own.)
const isThere = ({ DPA, LPI }: OsResult): boolean =>
  !['8', '9'].includes(text(LPI ?? DPA ?? {}, LPI ? 'LPI_LOGICAL_STATUS_CODE' : 'LOGICAL_STATUS_CODE'))

/** The addresses of an answer: one a property, in the language asked for where it is there in both. */
export const addressesIn = (results: readonly OsResult[], locale: Locale): readonly OsAddress[] => {
  const byUprn = new Map<string, OsAddress>()
  for (const result of results) {
    const address = isThere(result) ? addressOf(result) : undefined
    const language = text(result.LPI ?? result.DPA ?? {}, 'LANGUAGE')
    const wanted = language.toUpperCase().startsWith(locale === 'cy' ? 'C' : 'E')
    if (address && (wanted || !byUprn.has(address.uprn))) byUprn.set(address.uprn, address)
  }
  return [...byUprn.values()]
}
