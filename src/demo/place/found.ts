import { readFileSync } from 'node:fs'
import { dayOf } from '#core/days/day.ts'
import type { Work } from '#core/work.ts'
import { checkDesign } from '#engine/check/check-design.ts'
import { parseDesign } from '#engine/design/design-file.ts'
import { ukPostcode } from '#engine/questions/postcode/uk-postcode.ts'
import type { Database } from '#platform/db/database.ts'
import { openDiary } from '../../domains/cases/diaries/change-diary.ts'
import { publish } from '../../domains/designs/publish.ts'
import { openAccount } from '../../domains/people/open-account.ts'
import { addMember, makeTeam } from '../../domains/places/add-member.ts'
import { addOrganisation } from '../../domains/places/add-organisation.ts'
import { readAddressFile } from '../../domains/places/addresses/address-file.rules.ts'
import { hasGazetteer } from '../../domains/places/addresses/find-addresses.ts'
import { importAddresses } from '../../domains/places/addresses/import-addresses.ts'
import { findOrganisationIds } from '../../domains/places/find-organisation.ts'
import { keepSetting, readSetting } from '../../domains/places/settings.ts'
import { demoId } from '../demo-id.ts'
import { demoCanaries } from './canaries.ts'
import { demoDiaries } from './diaries.ts'
import { demoNeighbours } from './neighbours.ts'
import { type DemoOrganisation, demoHost, demoOrganisations } from './organisations.ts'
import { demoResidents, demoStaff } from './people.ts'
import { inSeason } from './this-season.ts'

const designOf = (folder: string): unknown =>
  inSeason(
    parseDesign(readFileSync(new URL(`../../../designs/${folder}/design.yaml`, import.meta.url), 'utf8')).design,
    dayOf(Temporal.Now.instant()),
  )

const asOperator = (slug: string) => ({
  org: demoId(`organisation ${slug}`),
  purpose: 'operation' as const,
  name: 'demo',
  operator: { membership: undefined },
})

const employ = async (work: Work, slug: string): Promise<void> => {
  for (const { id, name, works } of demoStaff)
    for (const { team, roles } of works.filter(({ org }) => org === slug))
      await addMember(work, {
        id: demoId(`membership ${id} ${slug}`),
        account: demoId(`account ${id}`),
        team: demoId(`team ${slug} ${team}`),
        roles,
        name,
        from: '2024-04-01',
      })
}

const foundOne = async (jobs: Database, organisation: DemoOrganisation): Promise<void> => {
  const { slug, teams, designs: _, ...said } = organisation
  await jobs.jobWork(asOperator(slug), async (work) => {
    await addOrganisation(work, { id: work.org, slug, languages: ['en', 'cy'], ...said })
    for (const team of teams)
      await makeTeam(work, { id: demoId(`team ${slug} ${team.id}`), name: team.name, code: team.id })
    await employ(work, slug)
    for (const diary of demoDiaries.filter(({ org }) => org === slug)) await openDiary(work, diary)
  })
}

const put = async (jobs: Database, { slug, designs }: DemoOrganisation): Promise<void> => {
  for (const folder of designs) {
    const document = designOf(folder)
    const languages = ['en', 'cy']
    const checked = checkDesign(document, { languages })
    const up = { document, checked, publisher: slug, languages, canSignIn: true, by: 'operator', reason: 'Adopted' }
    const { waitsFor, problems } = await jobs.jobWork(asOperator(slug), (work) =>
      publish(work, { ...up, severity: 'better' }),
    )
    if (waitsFor.length > 0) throw new Error(`${folder} waits for ${waitsFor}: ${JSON.stringify(problems.slice(0, 3))}`)
  }
}

const openAccounts = (jobs: Database): Promise<void> =>
  jobs.jobWork({ ...asOperator('barsetshire'), org: demoHost }, async (work) => {
    if (await readSetting<boolean>(work, 'demo.accounts')) return
    const neighbours = demoNeighbours.map((one) => ({ ...one, locale: 'en' as const }))
    for (const { id, name, email, locale } of [
      ...demoResidents,
      ...demoStaff,
      ...neighbours,
      ...Object.values(demoCanaries),
    ])
      await openAccount(work, { id: demoId(`account ${id}`), name, email, locale })
    await keepSetting(work, 'demo.accounts', true)
  })

/** The streets of Barsetshire, with numbers that no council has been given. */
const layStreets = async (jobs: Database): Promise<void> => {
  const who = { ...asOperator('barsetshire'), org: demoHost }
  if (await jobs.jobWork(who, (work) => hasGazetteer(work, demoHost))) return
  const file = readFileSync(new URL('addresses.csv', import.meta.url), 'utf8')
  const { addresses, problems } = readAddressFile(file, ukPostcode)
  if (problems.length > 0) throw new Error(`addresses.csv: ${JSON.stringify(problems.slice(0, 3))}`)
  await importAddresses((use) => jobs.jobWork(who, use), addresses)
}

/**
 * Founds Barsetshire: its organisations, the first as host, everybody's account, who works where, its streets, and their services. What
 * an interrupted start has founded stays as it is.
 */
export const foundDemo = async (jobs: Database): Promise<void> => {
  const there = await jobs.bare(findOrganisationIds)
  for (const organisation of demoOrganisations)
    if (!there.includes(demoId(`organisation ${organisation.slug}`))) await foundOne(jobs, organisation)
  await openAccounts(jobs)
  await layStreets(jobs)
  for (const organisation of demoOrganisations) await put(jobs, organisation)
}
