import type { FieldProblem } from '#core/field-problem.ts'
import { addressBoxes } from '#engine/questions/address/address-parts.ts'
import { allOf, cleanLine, typed } from '#engine/questions/form-text.ts'
import { isRecord } from '#engine/questions/parts.ts'
import { ukPostcode } from '#engine/questions/postcode/uk-postcode.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import type { FoundAddress } from '../../places/addresses/address-lookup.ts'
import { type AskedAddress, boxesOf } from './address-names.ts'
import { type AreaOrganisation, areasOfCustodian, withCounties } from './areas.rules.ts'
import { type Finding, finderControls, noPostcode, nothingPicked, wrongPostcode } from './finder.rules.ts'
import type { Lookups } from './look-up.ts'

/** What an address of a form is located with. */
export interface Locating {
  readonly finds: boolean
  readonly lookups: Lookups
  readonly organisations: readonly AreaOrganisation[]
}

/** An address of a form after it was looked up: the form's fields that change, and why the page is shown again first. */
export interface LocatedOne {
  readonly fields: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly finding?: Finding
  readonly problem?: FieldProblem
  readonly again: boolean
}

const folded = (text: unknown): string =>
  String(text ?? '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const oneLine = (address: FoundAddress): string =>
  [address.line1, address.line2, address.town].filter(Boolean).join(', ')

/** In which areas an address lies, as far as is known. */
export const areasOf = (address: FoundAddress, { organisations }: Pick<Locating, 'organisations'>): readonly string[] =>
  address.areas ?? areasOfCustodian(address.custodian ?? '', organisations)

const isSame = (address: FoundAddress, boxes: Readonly<Record<string, string>>): boolean =>
  (['line1', 'line2', 'town', 'county'] as const).every((part) => folded(address[part]) === folded(boxes[part]))

/** Typed without the rest of it: still that address, where no other of the postcode begins so. */
const isShort = (address: FoundAddress, boxes: Readonly<Record<string, string>>): boolean =>
  folded(address.line1) === folded(boxes.line1) &&
  (['line2', 'town', 'county'] as const).every(
    (part) => boxes[part] === undefined || folded(address[part]) === folded(boxes[part]),
  )

/** In whose areas a typed address lies, and which property it is: by the gazetteer, else as the person says. */
const resolve = (form: Form, { name, stored }: AskedAddress, at: Locating): LocatedOne['fields'] => {
  const { uprn, areas } = finderControls(name)
  const boxes = boxesOf(form, name)
  const before =
    isRecord(stored) && addressBoxes.every((box) => folded(stored[box]) === folded(boxes[box])) ? stored : {}
  const said = withCounties(allOf(form, areas), at.organisations)
  const looked = at.lookups.get(ukPostcode(boxes.postcode ?? '') ?? '')
  if (looked?.kind !== 'found') {
    // Nobody can say now: what was known of the same address before stays.
    const known = typeof before.uprn === 'string' && typed(form, uprn) === before.uprn ? before : undefined
    return {
      [uprn]: known ? String(known.uprn) : undefined,
      [areas]:
        known && Array.isArray(known.areas) ? (known.areas as string[]) : form[areas] === undefined ? undefined : said,
    }
  }
  const short = looked.addresses.filter((address) => isShort(address, boxes))
  const match =
    looked.addresses.find((address) => address.uprn === typed(form, uprn) && isSame(address, boxes)) ??
    (short.length === 1 ? short[0] : undefined)
  const all = looked.addresses.map((address) => areasOf(address, at).join(' '))
  const shared = new Set(all).size === 1 ? (all[0] ?? '').split(' ').filter(Boolean) : []
  const known = match ? areasOf(match, at) : shared
  return {
    [uprn]: match?.uprn,
    [areas]: known.length > 0 ? known : form[areas] === undefined ? undefined : said,
  }
}

const cleared = (name: string): LocatedOne['fields'] =>
  Object.fromEntries([...addressBoxes, 'uprn', 'areas'].map((part) => [`${name}.${part}`, undefined]))

const findingOf = (form: Form, name: string, postcode: string, at: Locating): Finding => {
  const looked = at.lookups.get(postcode)
  if (looked?.kind !== 'found') return { postcode, list: [], said: looked?.why ?? 'unavailable' }
  const list = looked.addresses.map((address) => ({ value: address.uprn, text: oneLine(address) }))
  const building = folded(typed(form, finderControls(name).building))
  if (list.length === 0) return { postcode, list, said: 'none' }
  if (building === '') return { postcode, list }
  const there = list.filter(({ text }) => ` ${folded(text)} `.includes(` ${building} `))
  return there.length > 0 ? { postcode, list: there } : { postcode, list, said: 'no-such-house' }
}

const fill = (form: Form, name: string, address: FoundAddress, at: Locating): LocatedOne['fields'] => {
  const areas = areasOf(address, at)
  return {
    ...Object.fromEntries(addressBoxes.map((box) => [`${name}.${box}`, address[box]])),
    [`${name}.uprn`]: address.uprn,
    [`${name}.areas`]: areas.length > 0 ? areas : form[`${name}.areas`],
  }
}

/**
 * One address of a form: found by its postcode, chosen from the list, or typed by hand. What is typed counts more than what
 * is chosen. Shown again first where somebody asks for the list, or takes an address from it to look at it.
 */
export const locateOne = (form: Form, asked: AskedAddress, at: Locating): LocatedOne => {
  const { name } = asked
  const controls = finderControls(name)
  const find = cleanLine(typed(form, controls.find))
  const typedBoxes = Object.keys(boxesOf(form, name)).length > 0
  if (!at.finds) return { fields: typedBoxes ? resolve(form, asked, at) : {}, again: false }
  const asksAgain = typed(form, '_find') === name && !(find === '' && typedBoxes)
  const takes = typed(form, '_use') === name
  if (typedBoxes && !asksAgain && !takes) return { fields: resolve(form, asked, at), again: false }
  if (find === '')
    return asksAgain ? { fields: {}, problem: noPostcode(name), again: true } : { fields: {}, again: false }
  const postcode = ukPostcode(find)
  if (postcode === undefined)
    return { fields: asksAgain ? cleared(name) : {}, problem: wrongPostcode(name), again: true }
  const looked = at.lookups.get(postcode)
  const pick = typed(form, controls.pick)
  const picked = looked?.kind === 'found' ? looked.addresses.find(({ uprn }) => uprn === pick) : undefined
  if (picked && !asksAgain) return { fields: fill(form, name, picked, at), again: takes }
  const finding = findingOf(form, name, postcode, at)
  const listed = !asksAgain && typed(form, controls.found) === postcode && finding.list.length > 0
  return {
    fields: { ...(asksAgain || takes ? cleared(name) : {}), [controls.pick]: undefined },
    finding,
    ...(listed && { problem: nothingPicked(name) }),
    again: true,
  }
}
