import type { Locale, Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { rows } from '#platform/db/rows.ts'
import type { Organisation } from './organisation.ts'

interface Row {
  readonly id: string
  readonly slug: string
  readonly name: Text
  readonly languages: readonly Locale[]
  readonly brand: unknown
  readonly contact: unknown
  readonly host: boolean
}

const statement = {
  name: 'http.organisations',
  text: `select id, slug, name, languages, nullif(brand, '{}') as brand, nullif(contact, '{}') as contact,
    coalesce(id = app.host(), false) as host from places.organisation where dissolved_on is null or dissolved_on > app.today()`,
}

/** The node's organisations as the edge and the layout know them. */
export const findOrganisations = async (tx: Tx): Promise<readonly Organisation[]> =>
  (await rows<Row>(tx, statement)).map(({ languages, brand, contact, ...row }) => ({
    ...row,
    locales: languages,
    brand: brand ?? undefined,
    contact: contact ?? undefined,
  }))
