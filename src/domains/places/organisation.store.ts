import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'

export const findOrganisationIds = async (tx: Tx): Promise<string[]> =>
  (
    await rows<{ id: string }>(
      tx,
      { name: 'places.organisationIds', text: 'select id from places.organisation order by id' },
      [],
    )
  ).map(({ id }) => id)

/** An organisation as its letters and emails name it. */
export interface OrganisationNamed {
  readonly id: string
  readonly slug: string
  readonly name: Text
  readonly contact: { readonly email?: string } | null
}

export const findOrganisationById = (tx: Tx, id: string): Promise<OrganisationNamed | undefined> =>
  one(
    tx,
    {
      name: 'places.organisationById',
      text: 'select id, slug, name, contact from places.organisation where id = $1',
    },
    [id],
  )

export interface NewOrganisation {
  readonly id: string
  readonly slug: string
  readonly name: Text
  readonly kind: string
  readonly languages: readonly string[]
  readonly brand: Readonly<Record<string, unknown>>
  readonly contact: Readonly<Record<string, unknown>>
}

/** Founds an organisation: its row, then its keys; the first of a node becomes its host. Only as a job or operator of it. */
export const addOrganisation = async (tx: Tx, added: NewOrganisation): Promise<void> => {
  await Promise.all([
    run(
      tx,
      {
        name: 'places.addOrganisation',
        text: 'insert into places.organisation (id, slug, name, kind, languages, brand, contact) values ($1, $2, $3, $4, $5, $6, $7)',
      },
      [
        added.id,
        added.slug,
        JSON.stringify(added.name),
        added.kind,
        added.languages,
        JSON.stringify(added.brand),
        JSON.stringify(added.contact),
      ],
    ),
    rows(tx, { name: 'places.found', text: 'select places.found($1) as done' }, [added.id]),
  ])
}

/** An organisation by its slug, with the languages that it must have. */
export const findOrganisationBySlug = (
  tx: Tx,
  slug: string,
): Promise<{ id: string; slug: string; name: Text; languages: string[] } | undefined> =>
  one(
    tx,
    {
      name: 'places.organisationBySlug',
      text: `select id, slug, name, languages from places.organisation
             where slug = $1 and (dissolved_on is null or dissolved_on > app.today())`,
    },
    [slug],
  )

/** Every organisation that has not ended, by slug. */
export const findAllOrganisations = (tx: Tx): Promise<{ id: string; slug: string; name: Text; kind: string }[]> =>
  rows(
    tx,
    {
      name: 'places.allOrganisations',
      text: 'select id, slug, name, kind from places.organisation where dissolved_on is null or dissolved_on > app.today() order by slug',
    },
    [],
  )
