import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { PersonFacts } from './person.rules.ts'

export interface Account {
  readonly id: string
  readonly name: string | null
  readonly email: string | null
  readonly locale: string
}

/** One's own account; nobody else's opens. `host` is the organisation that keeps the place's accounts. */
export const findOwnAccount = (tx: Tx, host: string, id: string): Promise<Account | undefined> =>
  one(
    tx,
    {
      name: 'people.account',
      text: 'select id, name, email, locale from people.account where org_id = $1 and id = $2',
    },
    [host, id],
  )

/** An organisation's record of a person, as its letters and its officers need it. */
export interface PersonRecord extends PersonFacts {
  readonly id: string
  readonly locale: string | null
}

export const addRecord = (
  tx: Tx,
  at: { org: string; now: Temporal.Instant; locks: readonly string[] },
  record: PersonFacts & { id: string; locale: string },
): Promise<number> =>
  run(
    tx,
    {
      name: 'people.addRecord',
      text: `insert into people.record (org_id, id, kind, name, birth_date, email, phone, address, contact, made_at, open_to)
             values ($1, $2, 'person', $3, $4, $5, $6, $7, $8, $9, app.locks_for($1, $10::uuid[]))`,
    },
    [
      at.org,
      record.id,
      record.name === undefined ? null : JSON.stringify(record.name),
      record.birthDate ?? null,
      record.email ?? null,
      record.phone ?? null,
      record.address === undefined ? null : JSON.stringify(record.address),
      JSON.stringify({ locale: record.locale }),
      at.now,
      at.locks,
    ],
  )

/** Joins an account to a record: the link's id is the person's key at that organisation, held at once. */
export const addLink = async (
  tx: Tx,
  at: { org: string; now: Temporal.Instant },
  link: { id: string; account: string; record: string; author: string },
): Promise<void> => {
  await Promise.all([
    run(
      tx,
      {
        name: 'people.addLink',
        text: `insert into people.link (org_id, id, account_id, record_id, score, author, at, open_to)
               values ($1, $2, $3, $4, 1, $5, $6, app.locks_for($1, array[$2::uuid]))`,
      },
      [at.org, link.id, link.account, link.record, link.author, at.now],
    ),
    one(tx, { name: 'people.holdLink', text: 'select people.hold_link($1, $2) as held' }, [at.org, link.id]),
  ])
}

export const findLinkedRecord = (
  tx: Tx,
  org: string,
  link: string,
): Promise<{ record: string; account: string } | undefined> =>
  one(
    tx,
    {
      name: 'people.link',
      text: 'select record_id as record, account_id as account from people.link where org_id = $1 and id = $2',
    },
    [org, link],
  )

export const findRecord = (tx: Tx, org: string, id: string): Promise<PersonRecord | undefined> =>
  one(
    tx,
    {
      name: 'people.record',
      text: `select id, name, birth_date::text as "birthDate", email, phone, address, contact ->> 'locale' as locale
             from people.record where org_id = $1 and id = $2`,
    },
    [org, id],
  )

/** Several records at once: those that open for whoever asks. */
export const findRecords = (tx: Tx, org: string, ids: readonly string[]): Promise<PersonRecord[]> =>
  rows(
    tx,
    {
      name: 'people.records',
      text: `select id, name, birth_date::text as "birthDate", email, phone, address, contact ->> 'locale' as locale
             from people.record where org_id = $1 and id = any($2::uuid[]) order by id`,
    },
    [org, ids],
  )

/** Changes the facts that are named; null: not known any more. */
export const changeRecord = (
  tx: Tx,
  org: string,
  to: { readonly id: string; readonly now: Readonly<Record<string, unknown>> },
): Promise<number> =>
  run(
    tx,
    {
      name: 'people.changeRecord',
      text: `update people.record set
               name = case when $3::jsonb ? 'name' then nullif($3::jsonb -> 'name', 'null') else name end,
               birth_date = case when $3::jsonb ? 'birthDate' then ($3::jsonb ->> 'birthDate')::date else birth_date end,
               email = case when $3::jsonb ? 'email' then $3::jsonb ->> 'email' else email end,
               phone = case when $3::jsonb ? 'phone' then $3::jsonb ->> 'phone' else phone end,
               address = case when $3::jsonb ? 'address' then nullif($3::jsonb -> 'address', 'null') else address end
             where org_id = $1 and id = $2`,
    },
    [org, to.id, JSON.stringify(to.now)],
  )

/** A record as it is held against what somebody says of themselves. */
export interface RecordFound {
  readonly id: string
  readonly name: Readonly<Record<string, unknown>> | null
  readonly birthDate: string | null
  readonly address: Readonly<Record<string, unknown>> | null
  /** the link to the person's account, where there is one */
  readonly link: string | null
}

export const findRecordsBornOn = (tx: Tx, org: string, birthDate: string): Promise<RecordFound[]> =>
  rows(
    tx,
    {
      name: 'people.recordsBornOn',
      text: `select r.id, r.name, r.birth_date::text as "birthDate", r.address, l.id as link
             from people.record r
             left join people.link l on l.org_id = $1 and l.record_id = r.id and l.ended_at is null
             where r.org_id = $1 and r.birth_date = $2::date order by r.id limit 500`,
    },
    [org, birthDate],
  )

/** Fills in what a record has not. */
export const fillRecord = (tx: Tx, org: string, id: string, facts: PersonFacts): Promise<number> =>
  run(
    tx,
    {
      name: 'people.fillRecord',
      text: `update people.record set email = coalesce(email, $3), phone = coalesce(phone, $4),
                address = coalesce(address, $5) where org_id = $1 and id = $2`,
    },
    [
      org,
      id,
      facts.email ?? null,
      facts.phone ?? null,
      facts.address === undefined ? null : JSON.stringify(facts.address),
    ],
  )
