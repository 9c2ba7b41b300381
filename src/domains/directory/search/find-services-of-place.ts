import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Design } from '#engine/design/design.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { findServicesOf, type Service } from '../../designs/find-services.ts'
import { type Need, needOf, needs, topicOf } from '../needs/needs.rules.ts'
import { type Topic, topics } from '../needs/topics.words.ts'
import { type FindServices, serviceIndex } from './service-index.ts'

/** A service of the place, of the organisation that runs it. */
export interface PlaceService extends Service {
  readonly org: string
  readonly topic: Topic
}

/** What a search finds: a service that can be used here, or a need that some council elsewhere or offline meets. */
export type Found =
  | { readonly kind: 'service'; readonly service: PlaceService }
  | { readonly kind: 'need'; readonly need: Need }

const asked = (design: Design): readonly Text[] =>
  design.pages.flatMap((page) => [
    ...(page.title === undefined ? [] : [textOf(page.title)]),
    ...(page.questions ?? []).flatMap(({ label }) => (label === undefined ? [] : [textOf(label)])),
  ])

const said = (design: Design): readonly Text[] => (design.about?.synonyms ?? []).map(({ text }) => textOf(text))

interface Held {
  readonly of: string
  readonly find: FindServices
  readonly byId: ReadonlyMap<string, Found>
}

let held: Held | undefined

const build = (of: string, services: readonly PlaceService[]): Held => {
  const met = new Set(services.map(({ design }) => design.lgsl))
  const found = new Map<string, Found>([
    ...services.map((service): [string, Found] => [`${service.org}/${service.id}`, { kind: 'service', service }]),
    ...needs
      .filter(({ lgsl }) => !met.has(lgsl))
      .map((need): [string, Found] => [`${need.lgsl}`, { kind: 'need', need }]),
  ])
  const find = serviceIndex(
    [...found].map(([id, one]) => {
      if (one.kind === 'need') return { id, title: one.need.title, words: [], text: [topics[one.need.topic]] }
      const { design, topic } = one.service
      const need = needOf(design.lgsl)
      return {
        id,
        title: textOf(design.title),
        words: [topics[topic], ...(need ? [need.title] : []), ...said(design)],
        text: [...(design.about?.summary ? [textOf(design.about.summary)] : []), ...asked(design)],
      }
    }),
  )
  return { of, find, byId: found }
}

/** Every service that these organisations run now, quiet ones apart. */
export const servicesOfPlace = async (work: Work, orgs: readonly string[]): Promise<readonly PlaceService[]> =>
  (await findServicesOf(work, orgs)).map((service) => ({ ...service, topic: topicOf(service.design) }))

/**
 * What a person's words find among the services of a place and the needs of the national list, the best first, those of
 * `first` before others that fit as well. The index is made again when another version goes live.
 */
export const searchPlace = (
  services: readonly PlaceService[],
  asked: { readonly words: string; readonly first: string | undefined },
): readonly Found[] => {
  const of = services.map(({ org, hash }) => `${org}/${hash}`).join(' ')
  if (held?.of !== of) held = build(of, services)
  const { find, byId } = held
  const weight = (id: string): number => {
    const one = byId.get(id)
    if (one?.kind !== 'service') return 0.5
    return one.service.org === asked.first ? 1.3 : 1
  }
  return find(asked.words, weight).flatMap((id) => byId.get(id) ?? [])
}
