interface Rule {
  readonly says: string
  /** one text column: what breaks the rule */
  readonly finds: string
}

const ours = `n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'graphile_worker')`

// Tables with their kind, without the job queue's.
const tables = `tables as (
  select c.oid, n.nspname || '.' || c.relname as name, c.relrowsecurity, c.relforcerowsecurity,
    substring(obj_description(c.oid, 'pg_class') from 'kind=(\\w+)') as kind
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and ${ours})`
const columns = `columns as (
  select t.*, a.attname, a.attnum, a.attnotnull, a.attidentity, col_description(t.oid, a.attnum) as said
  from tables t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped)`
const first = (table: string, number: string) =>
  `(select attname from pg_attribute where attrelid = ${table} and attnum = ${number})`
const serving = `(values ('moothall_web'), ('moothall_jobs')) role (role)`

const written = (kind: string, write: string) => `
  ('${kind}', 'read', 'r', QUAL, null), ('${kind}', 'add', 'a', null, '${write}'),
  ('${kind}', 'change', 'w', QUAL, '${write}'), ('${kind}', 'remove', 'd', QUAL || ' AND ' || '${write}', null)`
// What app.protect is to have made, written down a second time.
const allowed = `allowed (kind, policy, command, qual, with_check) as (values ${[
  written('personal', '(org_id = ANY (app.writes()))').replaceAll(
    'QUAL',
    `'(open_to && app.keys()) AND (NOT (open_to && app.bars()))'`,
  ),
  written('tenant', '(org_id = ANY (app.writes()))').replaceAll('QUAL', `'(org_id = ANY (app.keys()))'`),
  written('public', '(org_id = ANY (app.keys()))').replaceAll('QUAL', `'true'`),
].join(',')})`

const policies = `
  select t.name || ': ' || p.polname from tables t join pg_policy p on p.polrelid = t.oid
  left join allowed w on w.kind = t.kind and w.policy = p.polname
  where t.kind is not null and not coalesce(case
    when p.polname in ('moothall_keys', 'moothall_jobs', 'moothall_owner') then
      p.polroles = array[(select oid from pg_roles where rolname = p.polname)]
      and (p.polname = 'moothall_keys' or t.kind = 'local')
    else p.polpermissive and p.polcmd = w.command::"char"
      and (select array_agg(rolname::text order by rolname) from pg_roles where oid = any(p.polroles)) = '{moothall_jobs,moothall_web}'
      and coalesce(btrim(replace(pg_get_expr(p.polqual, t.oid), '(id =', '(org_id ='), '()'), '') = coalesce(btrim(w.qual, '()'), '')
      and coalesce(replace(pg_get_expr(p.polwithcheck, t.oid), '(id =', '(org_id ='), '') = coalesce(w.with_check, '')
    end, false)`

/** The rules of the schema (R1 to R23 as far as pg_catalog shows them), each with the query that finds who breaks it. */
export const catalogRules: readonly Rule[] = [
  {
    says: 'every table says its kind',
    finds: `select name from tables where kind is null or kind not in ('personal', 'tenant', 'public', 'local')`,
  },
  {
    says: 'row security is enabled and forced',
    finds: 'select name from tables where not (relrowsecurity and relforcerowsecurity)',
  },
  { says: 'a table has its kind’s policies and no fifth', finds: policies },
  {
    says: 'what is read has its policy',
    finds: `select name from tables t where kind <> 'local' and not exists
      (select from pg_policy where polrelid = t.oid and polname = 'read')`,
  },
  {
    says: 'keys and unique constraints start with org_id (R5)',
    finds: `select t.name || ': ' || i.indexrelid::regclass from tables t join pg_index i on i.indrelid = t.oid
      where i.indisunique and t.kind <> 'local' and t.name <> 'places.organisation'
        and ${first('t.oid', 'i.indkey[0]')} is distinct from 'org_id'`,
  },
  {
    says: 'a tenant table has a primary key, org_id and open_to are never null',
    finds: `select t.name from tables t where not exists (select from pg_index where indrelid = t.oid and indisprimary)
      union select name || '.' || attname from columns where attname in ('org_id', 'open_to') and not attnotnull
      union select name from tables t where kind in ('personal', 'tenant') and not exists
        (select from columns c where c.oid = t.oid and attname = 'org_id')`,
  },
  {
    says: 'a foreign key carries org_id, and points within its kind of node (R7)',
    finds: `select t.name || ': ' || f.conname from pg_constraint f join tables t on t.oid = f.conrelid
      join tables r on r.oid = f.confrelid where f.contype = 'f' and not case
        when t.kind = 'local' then r.kind in ('local', 'public')
        when r.kind = 'local' then false
        when r.name = 'places.organisation' then ${first('t.oid', 'f.conkey[1]')} = 'org_id'
        else ${first('t.oid', 'f.conkey[1]')} = 'org_id' and ${first('r.oid', 'f.confkey[1]')} = 'org_id' end`,
  },
  {
    says: 'no foreign key sets anything to null (R7)',
    finds: `select conname::text from pg_constraint where contype = 'f' and (confdeltype in ('n', 'd') or confupdtype <> 'a')`,
  },
  {
    says: 'no triggers (R8)',
    finds: 'select t.name || tgname from pg_trigger g join tables t on t.oid = g.tgrelid where not tgisinternal',
  },
  {
    says: 'no identity or serial (R17)',
    finds: `select name || '.' || attname from columns where attidentity <> '' union
      select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and ${ours}`,
  },
  {
    says: 'views see as their caller (R21), and none is materialised',
    finds: `select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and (c.relkind = 'm' or c.relkind = 'v' and not coalesce('security_invoker=true' = any(c.reloptions), false))`,
  },
  {
    says: 'no security definer of a superuser, nor without a fixed search path (R22)',
    finds: `select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      join pg_roles o on o.oid = p.proowner where ${ours} and p.prosecdef
        and (o.rolname <> 'moothall_keys' or o.rolsuper or o.rolbypassrls or o.rolcanlogin
          or not coalesce('search_path=pg_catalog' = any(p.proconfig), false))`,
  },
  {
    says: 'no function of ours is everybody’s',
    finds: `select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
      where ${ours} and a.grantee = 0 and n.nspname <> 'public'`,
  },
  {
    says: 'no role of ours has a way around row security',
    finds: `select rolname::text from pg_roles where rolname like 'moothall%' and (rolsuper or rolbypassrls)
      union select r.rolname || ' in ' || g.rolname from pg_auth_members m join pg_roles r on r.oid = m.member
        join pg_roles g on g.oid = m.roleid
        where r.rolname in ('moothall_web', 'moothall_jobs', 'moothall_keys')
          or r.rolname = 'moothall_owner' and g.rolname like 'moothall%' and m.inherit_option`,
  },
  {
    says: 'the serving roles update named columns only, and never whose a row is',
    finds: `select name || ' ' || role from tables, ${serving} where kind <> 'local'
        and (has_table_privilege(role, oid, 'update') or has_table_privilege(role, oid, 'truncate')
          or has_table_privilege(role, oid, 'references') or has_table_privilege(role, oid, 'trigger'))
      union select name || '.' || attname || ' ' || role from columns, ${serving} where kind <> 'local'
        and attname in ('org_id', 'open_to') and has_column_privilege(role, oid, attnum, 'update')`,
  },
  {
    says: 'web has nothing at all in a local table',
    finds: `select name from tables where kind = 'local' and (has_table_privilege('moothall_web', oid, 'select, insert, update, delete')
      or has_any_column_privilege('moothall_web', oid, 'select, insert, update'))`,
  },
  {
    says: 'what is appended is never changed',
    finds: `select name || ' ' || role from tables, ${serving} where name in
      ('journal.event', 'journal.leaf', 'journal.look', 'journal.look_subject', 'payments.posting')
      and (has_any_column_privilege(role, oid, 'update') or has_table_privilege(role, oid, 'delete'))`,
  },
  {
    says: 'every column says what it holds, and what is about a person says of which category',
    finds: `select name || '.' || attname from columns where not coalesce(said ~ '^class=(none|key|(personal|special) '
      'category=(service|identity|contact|household|finance|housing|education|health|care|offence|equality|safeguarding|'
      'protected|content))$', false)`,
  },
  {
    says: 'what is about a person stands behind locks',
    finds: `select name || '.' || attname from columns where kind in ('tenant', 'public') and said ~ 'class=(personal|special)'
      union select name from tables t where (kind = 'personal') <> exists
        (select from columns c where c.oid = t.oid and c.attname = 'open_to')`,
  },
]

/** Plain SQL as a superuser. */
export type Ask = (text: string) => Promise<readonly Record<string, unknown>[]>

/** What breaks the rules in a database, as "rule: what". Empty for a schema as it should be. */
export const catalogFaults = async (ask: Ask): Promise<readonly string[]> => {
  const faults: string[] = []
  for (const { says, finds } of catalogRules) {
    const found = await ask(
      `with ${[tables, columns, allowed].join(', ')}, found (what) as (${finds}) select what from found order by 1`,
    )
    faults.push(...found.map(({ what }) => `${says}: ${what}`))
  }
  return faults
}
