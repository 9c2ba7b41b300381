// Which parts of a form definition the report of an import must account for, listed by a walker that shares nothing
// with the importer: one line for each kind of part.

// biome-ignore lint/suspicious/noExplicitAny: a form definition as it came
type Any = any

const each = (value: Any, at: string): readonly (readonly [Any, string])[] =>
  Array.isArray(value)
    ? value.map((one, i) => [one, `${at}/${i}`] as const)
    : value && typeof value === 'object'
      ? Object.entries(value).map(
          ([key, one]) => [one, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`] as const,
        )
      : []

const components = (list: Any, at: string): readonly string[] =>
  each(list, at).flatMap(([one, here]) => [
    here,
    ...components(one?.components, `${here}/components`),
    ...components(one?.children, `${here}/children`),
    ...components(one?.options?.conditionallyRevealedComponents, `${here}/options/conditionallyRevealedComponents`),
    ...each(one?.values?.items, `${here}/values/items`).flatMap(([item, place]) =>
      components(item?.children, `${place}/children`),
    ),
  ])

/** Every pointer of a form, by the kind of part. */
export const sourcePointers = (form: Any): Readonly<Record<string, readonly string[]>> => {
  const pages = each(form.pages, '/pages')
  const lists = each(form.lists, '/lists')
  return {
    page: pages.map(([, at]) => at),
    component: pages.flatMap(([page, at]) => components(page?.components, `${at}/components`)),
    next: pages.flatMap(([page, at]) => each(page?.next, `${at}/next`).map(([, here]) => here)),
    event: pages.flatMap(([page, at]) => (Object.keys(page?.events ?? {}).length > 0 ? [`${at}/events`] : [])),
    condition: each(form.conditions, '/conditions').map(([, at]) => at),
    list: lists.map(([, at]) => at),
    item: lists.flatMap(([list, at]) => each(list?.items, `${at}/items`).map(([, here]) => here)),
    section: each(form.sections, '/sections').map(([, at]) => at),
    fee: each(form.fees, '/fees').map(([, at]) => at),
    output: each(form.outputs, '/outputs').map(([, at]) => at),
    start: form.startPage === undefined ? [] : ['/startPage'],
    metadata: each(form.metadata, '/metadata').map(([, at]) => at),
  }
}
