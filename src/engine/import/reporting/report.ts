import { type ChangedCode, changedCodes, type LostCode, type ProblemCode } from '../codes.ts'
import { within } from '../source/raw.ts'

/** Where something went: an element of the design (found by identity once it is finished) and keys inside it, or a pointer. */
export type Target = string | { readonly element: object; readonly keys?: readonly string[] }

export interface Carried {
  readonly at: string
  readonly to: string
}
export interface Changed extends Carried {
  readonly code: ChangedCode
  readonly how: string
}
export interface Lost {
  readonly at: string
  readonly code: LostCode
  readonly why: string
}
export interface ImportProblem {
  readonly at: string
  readonly code: ProblemCode | 'not-a-form' | 'unreadable'
  readonly message: string
}

/** Collects what became of each pointer of the source. Whatever is said twice of one pointer ends as the gravest of it. */
export interface Report {
  carried(at: string, to: Target): void
  /** says where something went after all, over what was said before */
  moved(at: string, to: Target): void
  changed(at: string, to: Target, code: ChangedCode, how: string): void
  lost(at: string, code: LostCode, why: string): void
  problem(at: string, code: ProblemCode, message: string): void
  has(at: string): boolean
  /** the finished report against the finished design; `order` is the order in which its lines come */
  finish(
    design: unknown,
    order: readonly string[],
  ): {
    readonly carried: readonly Carried[]
    readonly changed: readonly Changed[]
    readonly lost: readonly Lost[]
    readonly problems: readonly ImportProblem[]
  }
}

const pointersByIdentity = (design: unknown): ReadonlyMap<object, string> => {
  const found = new Map<object, string>()
  const visit = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null || found.has(value)) return
    found.set(value, at)
    for (const [key, one] of Object.entries(value)) visit(one, within(at, key))
  }
  visit(design, '')
  return found
}

const resolves = (design: unknown, pointer: string): boolean =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      design,
    ) !== undefined

// the order of the list of codes: what comes first there says most of what happened
const gravity = Object.keys(changedCodes)

/** A new, empty report. */
export const makeReport = (): Report => {
  const targets = new Map<string, Target>()
  const changes = new Map<string, Map<ChangedCode, string>>()
  const losses = new Map<string, { code: LostCode; why: string }>()
  const problems: ImportProblem[] = []
  const aim = (at: string, to: Target): void => {
    if (!targets.has(at)) targets.set(at, to)
  }
  return {
    carried: aim,
    moved: (at, to) => {
      targets.set(at, to)
    },
    changed: (at, to, code, how) => {
      aim(at, to)
      const known = changes.get(at) ?? new Map()
      const said = known.get(code)
      if (!said?.includes(how)) known.set(code, said ? `${said} ${how}` : how)
      changes.set(at, known)
    },
    lost: (at, code, why) => {
      const known = losses.get(at)
      losses.set(at, known ? { code: known.code, why: `${known.why} ${why}` } : { code, why })
    },
    problem: (at, code, message) => {
      if (!problems.some((one) => one.at === at && one.code === code)) problems.push({ at, code, message })
    },
    has: (at) => targets.has(at) || losses.has(at),
    finish: (design, order) => {
      const places = pointersByIdentity(design)
      const pointerOf = (target: Target): string => {
        if (typeof target === 'string') return resolves(design, target) ? target : ''
        const place = places.get(target.element)
        if (place === undefined) return ''
        const inside = within(place, ...(target.keys ?? []))
        return resolves(design, inside) ? inside : place
      }
      const rank = new Map(order.map((at, i) => [at, i]))
      const sorted = [...new Set([...targets.keys(), ...losses.keys()])].sort(
        (a, b) => (rank.get(a) ?? order.length) - (rank.get(b) ?? order.length),
      )
      const carried: Carried[] = []
      const changed: Changed[] = []
      const lost: Lost[] = []
      for (const at of sorted) {
        const loss = losses.get(at)
        if (loss) {
          lost.push({ at, ...loss })
          continue
        }
        const to = pointerOf(targets.get(at) ?? '')
        const said = [...(changes.get(at) ?? [])].sort(([a], [b]) => gravity.indexOf(a) - gravity.indexOf(b))
        const first = said[0]
        if (first) changed.push({ at, to, how: said.map(([, how]) => how).join(' '), code: first[0] })
        else carried.push({ at, to })
      }
      return { carried, changed, lost, problems }
    },
  }
}
