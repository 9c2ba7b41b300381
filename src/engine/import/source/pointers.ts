import { isRaw, members, raw, within } from './raw.ts'

const deepest = 12

/** The pointers of a component and of every component inside it: children, and those that a choice reveals. */
export const componentPointers = (component: unknown, at: string, depth = 0): readonly string[] => {
  if (depth > deepest) return [at]
  const { children, components, options, values } = raw(component)
  const inside: readonly (readonly [string, unknown])[] = [
    ...['children', 'components'].flatMap((key) =>
      members(key === 'children' ? children : components).map(([k, c]) => [within(at, key, k), c] as const),
    ),
    ...members(raw(options).conditionallyRevealedComponents).map(
      ([k, c]) => [within(at, 'options', 'conditionallyRevealedComponents', k), c] as const,
    ),
    ...members(raw(values).items).flatMap(([k, item]) =>
      members(raw(item).children).map(([n, c]) => [within(at, 'values', 'items', k, 'children', n), c] as const),
    ),
  ]
  return [at, ...inside.flatMap(([to, c]) => componentPointers(c, to, depth + 1))]
}

const pagePointers = (page: unknown, at: string): readonly string[] => {
  const { components, next, events } = raw(page)
  const links = typeof next === 'string' ? [within(at, 'next')] : members(next).map(([k]) => within(at, 'next', k))
  return [
    at,
    ...members(components).flatMap(([k, c]) => componentPointers(c, within(at, 'components', k))),
    ...links,
    ...(isRaw(events) && Object.keys(events).length > 0 ? [within(at, 'events')] : []),
  ]
}

const kept = new Set(['pages', 'lists', 'conditions', 'sections', 'fees', 'outputs'])

/**
 * Every pointer of a form definition that the report must account for: pages, their components, links and events, conditions,
 * lists and their items, sections, fees, outputs, the entries of the metadata, and every setting at the top.
 */
export const pointersOf = (form: unknown): readonly string[] =>
  members(form).flatMap(([key, value]) => {
    const at = within('', key)
    if (key === 'pages') return members(value).flatMap(([k, page]) => pagePointers(page, within(at, k)))
    if (key === 'lists')
      return members(value).flatMap(([k, list]) => [
        within(at, k),
        ...members(raw(list).items).map(([n]) => within(at, k, 'items', n)),
      ])
    if (kept.has(key)) return members(value).map(([k]) => within(at, k))
    if (key === 'metadata') return [at, ...members(value).map(([k]) => within(at, k))]
    return [at]
  })
