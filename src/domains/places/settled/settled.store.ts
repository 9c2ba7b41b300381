import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'

/** What an organisation says of itself, as it is kept. */
export interface Details {
  readonly id: string
  readonly slug: string
  readonly name: Text
  readonly kind: string
  readonly languages: readonly string[]
  readonly brand: Readonly<Record<string, unknown>>
  readonly contact: Readonly<Record<string, unknown>>
}

const details = 'id, slug, name, kind, languages, brand, contact'

export const findDetails = (tx: Tx, org: string): Promise<Details | undefined> =>
  one(tx, { name: 'places.details', text: `select ${details} from places.organisation where id = $1` }, [org])

export const updateDetails = (
  tx: Tx,
  org: string,
  to: Pick<Details, 'name' | 'kind' | 'languages' | 'contact'>,
): Promise<number> =>
  run(
    tx,
    {
      name: 'places.updateDetails',
      text: 'update places.organisation set name = $2, kind = $3, languages = $4, contact = $5 where id = $1',
    },
    [org, JSON.stringify(to.name), to.kind, to.languages, JSON.stringify(to.contact)],
  )

export const updateBrand = (tx: Tx, org: string, brand: object): Promise<number> =>
  run(tx, { name: 'places.updateBrand', text: 'update places.organisation set brand = $2 where id = $1' }, [
    org,
    JSON.stringify(brand),
  ])

/** A further organisation of the place and its first administrator's invitation, founded by the host's administrator. */
export interface Further {
  readonly id: string
  readonly slug: string
  readonly name: Text
  readonly kind: string
  readonly languages: readonly string[]
  readonly contact: object
  readonly invitation: string
  readonly administrator: { readonly name: string; readonly email: string; readonly locale: string }
}

export const foundFurther = async (tx: Tx, made: Further): Promise<void> => {
  await rows(
    tx,
    {
      name: 'places.foundFurther',
      text: 'select places.found_further($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as done',
    },
    [
      made.id,
      made.slug,
      JSON.stringify(made.name),
      made.kind,
      made.languages,
      JSON.stringify(made.contact),
      made.invitation,
      made.administrator.name,
      made.administrator.email,
      made.administrator.locale,
    ],
  )
}

/** The organisation that hosts the node. */
export const findHost = (tx: Tx): Promise<{ id: string; slug: string; name: Text } | undefined> =>
  one(tx, { name: 'places.host', text: 'select id, slug, name from places.organisation where id = app.host()' }, [])
