import { publish } from '../../src/domains/designs/publish.ts'
import { checkDesign } from '../../src/engine/check/check-design.ts'
import type { FreshDatabase } from '../database.ts'

const both = (en: string, cy: string) => ({ en, cy })

/** A service that asks for words and for files on one page, and whose cases can wait for the applicant. */
export const evidenceDesign = {
  id: 'evidence',
  title: both('Send your evidence', 'Anfonwch eich tystiolaeth'),
  kind: 'application',
  respondent: 'resident',
  confidence: 'none',
  signIn: 'none',
  pages: [
    {
      id: 'evidence',
      title: both('Your evidence', 'Eich tystiolaeth'),
      questions: [
        { id: 'about', type: 'text', label: both('What is it about?', 'Beth yw’r pwnc?'), category: 'service' },
        {
          id: 'email',
          type: 'email',
          label: both('Email address', 'Cyfeiriad e-bost'),
          category: 'contact',
          fact: 'person.email',
        },
        {
          id: 'proof',
          type: 'file',
          label: both('Upload your proof', 'Uwchlwythwch eich prawf'),
          category: 'finance',
          accept: ['image', 'pdf', 'document', 'spreadsheet', 'text'],
          maxFiles: 3,
          maxSize: 2_000_000,
        },
      ],
    },
  ],
  rules: [{ id: 'eligible', decide: [{ id: 'all', then: 'true', because: both('Everybody may.', 'Caiff pawb.') }] }],
  stages: [
    { id: 'received', title: both('Received', 'Derbyniwyd'), next: ['waiting', 'given'], target: '10 working days' },
    { id: 'waiting', title: both('Waiting for you', 'Yn aros amdanoch chi'), next: ['received', 'given'], waits: true },
    { id: 'given', title: both('Given', 'Rhoddwyd'), outcome: 'given' },
  ],
  outcomes: [{ id: 'given', title: both('Given', 'Rhoddwyd'), success: true }],
  retention: { keep: '24 months', after: 'closed', basis: 'public-task' },
}

/** Publishes it for Barchester in a demo place; returns the organisation's id. */
export const foundEvidence = async (db: FreshDatabase): Promise<string> => {
  await db.sql('select app.set_demo(true)')
  const [found] = await db.sql<{ id: string }>(`select id from places.organisation where slug = 'barchester'`)
  const org = found?.id ?? ''
  const languages = ['en', 'cy']
  const checked = checkDesign(evidenceDesign, { languages })
  const published = await db.jobs.jobWork(
    { org, purpose: 'operation', name: 'evidence', operator: { membership: undefined } },
    (work) =>
      publish(work, {
        document: evidenceDesign,
        checked,
        publisher: 'barchester',
        languages,
        canSignIn: true,
        by: 'operator',
        reason: 'A test',
        severity: 'better',
      }),
  )
  if (published.waitsFor.length > 0) throw new Error(JSON.stringify(published))
  return org
}
