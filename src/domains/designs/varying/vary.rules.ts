import type { Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { DesignFault } from '#engine/design/design-fault.ts'
import { normalise } from '#engine/design/normalise.ts'
import { applyPatch } from '#engine/variation/apply-patch.ts'
import { type Difference, diffDesigns } from '#engine/variation/diff-designs.ts'
import type { Change, Changes } from '#engine/variation/patch/change.ts'
import { type Address, above } from '#engine/variation/tree/address.ts'
import { same } from '#engine/variation/tree/json.ts'
import { partAt } from '#engine/variation/tree/part.ts'

/** Why something cannot be changed as it was asked. */
export type Misfit = 'changed-meanwhile' | 'not-possible' | 'id-not-own'

/** A change, without what it changes: one a kind and address. */
export const keyOfChange = ({ kind, at }: Change): { readonly kind: Change['kind']; readonly address: string } => ({
  kind,
  address: at,
})

/** The address of a text, of what is its wording in one language; any other address as it is. */
export const withoutLanguage = (at: Address): Address => (partAt(above(at)).kind === 'text' ? above(at) : at)

/**
 * Changes as they are read: those of one text in several languages together, where they were made for the same reason by the
 * same person; else each by itself, so that no reason is hidden behind another.
 */
export const togetherInLanguages = <
  T extends {
    readonly change: Pick<Change, 'kind' | 'at'>
    readonly grounds?: { readonly reason: string; readonly owner: string } | undefined
  },
>(
  changes: readonly T[],
): readonly (readonly [T, ...T[]])[] => {
  const read = ({ change: { kind, at }, grounds }: T): string =>
    JSON.stringify([kind, withoutLanguage(at), grounds?.reason, grounds?.owner])
  return [...Map.groupBy(changes, read).values()] as [T, ...T[]][]
}

/** A slug in camel case: what the ids of an organisation's own elements begin with. */
export const ownPrefix = (slug: string): string =>
  slug.replaceAll(/-+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()).replaceAll('-', '')

const isElement = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'

/** The ids of elements that a change adds and that another organisation may add too, one day; the language's own are nobody's. */
export const strangers = (changes: readonly Change[], slug: string): readonly string[] =>
  changes.flatMap((change) =>
    change.kind === 'add' && isElement(change.value) && !isOwn(change.at, change.value.id, ownPrefix(slug))
      ? [change.value.id]
      : [],
  )

const reserved = ['/rules/fee', '/rules/eligible']
const isOwn = (at: string, id: string, prefix: string): boolean => id.startsWith(prefix) || reserved.includes(at)

const isMisfit = ({ problems }: DesignFault): boolean => problems.some(({ code }) => code === 'patch-misfit')

/** An organisation's copy of a design, before and after its change, as differences from what was adopted. */
export interface Varied {
  readonly before: Difference
  readonly after: Difference
}

/**
 * Makes changes on an organisation's own copy. Returns how it differs from what was adopted then, or why it cannot be: it
 * is not as it was when it was looked at, it is no design, or what is added has an id that is not the organisation's own.
 * `slug`: the organisation's, where the design is somebody else's.
 */
export const varied = (
  copies: { readonly adopted: Design; readonly own: Design },
  change: Changes,
  slug: string | undefined,
): Varied | Misfit => {
  const { adopted, own } = copies
  if (slug !== undefined && strangers(change.changes, slug).length > 0) return 'id-not-own'
  try {
    const next = normalise(applyPatch(own, { from: '', to: '', ...change }))
    return { before: diffDesigns(adopted, own), after: diffDesigns(adopted, next) }
  } catch (fault) {
    if (!(fault instanceof DesignFault)) throw fault
    return isMisfit(fault) ? 'changed-meanwhile' : 'not-possible'
  }
}

/** Which changes are new, or others than before. */
export const newChanges = ({ before, after }: Varied): readonly Change[] =>
  after.patch.changes.filter((change) => !before.patch.changes.some((one) => same(one, change)))

/** The proposals that changes were made for, each with its changes. */
export const namedProposals = (
  grounds: readonly { readonly kind: string; readonly address: string; readonly proposal: string | null }[],
): readonly { readonly proposal: string; readonly changes: readonly string[] }[] =>
  [...Map.groupBy(grounds, ({ proposal }) => proposal)].flatMap(([proposal, of]) =>
    proposal === null ? [] : [{ proposal, changes: of.map(({ kind, address }) => `${kind} ${address}`) }],
  )

export const misfitWords: Readonly<Record<Misfit, Text>> = {
  'changed-meanwhile': {
    en: 'Somebody changed this while you were looking at it. Look at what stands there now, then say what you want.',
    cy: 'Newidiodd rhywun hwn tra oeddech yn edrych arno. Edrychwch ar yr hyn sydd yno nawr, yna dywedwch beth rydych am ei gael.',
  },
  'not-possible': { en: 'A service cannot have this here', cy: 'Ni all gwasanaeth gael hyn yma' },
  'id-not-own': {
    en: 'What you add must have an id that begins with your organisation’s name',
    cy: 'Rhaid i’r hyn a ychwanegwch gael enw sy’n dechrau gydag enw eich sefydliad',
  },
}
