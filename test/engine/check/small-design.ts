import { type Code, codes } from '#engine/check/codes.ts'

/** The smallest design with a bit of everything. Cases change one line of it; what they change it to breaks one thing. */
export const smallDesign = `id: small
title: { en: Small, cy: Bach }
kind: application
respondent: resident
confidence: none
signIn: none
parameters:
  - { id: price, type: money, label: { en: Price, cy: Pris }, values: [ { from: 2026-04-01, value: 5000 } ] }
lists:
  - { id: homes, options: [ { id: flat, label: { en: Flat, cy: Fflat } }, { id: house, label: { en: House, cy: Tŷ } } ] }
sections:
  - { id: about, title: { en: About, cy: Amdanoch } }
pages:
  - id: first
    section: about
    title: { en: First, cy: Cyntaf }
    questions:
      - { id: bins, type: number, label: { en: Bins, cy: Biniau }, min: 1, max: 4 }
      - { id: rents, type: yesNo, label: { en: Rents, cy: Rhentu } }
      - { id: home, type: oneOf, label: { en: Home, cy: Cartref }, list: homes }
      - { id: birthDate, type: date, label: { en: Born, cy: Geni }, category: identity }
  - id: second
    title: { en: Second, cy: Ail }
    when: bins > 2
    questions:
      - { id: width, type: number, label: { en: Width, cy: Lled }, decimals: 1 }
      - { id: since, type: date, label: { en: Since, cy: Ers }, category: housing }
  - id: third
    title: { en: Third, cy: Trydydd }
    questions:
      - id: people
        type: group
        category: household
        label: { en: People, cy: Pobl }
        repeat: { min: 0, max: 3 }
        questions:
          - { id: given, type: text, label: { en: Given, cy: Enw }, category: identity }
rules:
  - id: large
    decide: [ { id: yes, when: bins > 3, then: "true" }, { id: no, then: "false" } ]
  - id: fee
    decide: [ { id: all, then: bins * price } ]
stages:
  - { id: received, title: { en: Received, cy: Derbyn }, next: [ done ] }
  - { id: done, title: { en: Done, cy: Wedi }, outcome: given }
outcomes: [ { id: given, title: { en: Given, cy: Rhoi }, success: true } ]
messages:
  - { id: thanks, stage: received, by: [ email ], subject: { en: Thanks, cy: Diolch }, body: { en: Dear, cy: Annwyl } }
sharing:
  - { id: fire, purpose: safety, with: fire-service, categories: [ contact ], when: rents }
counted:
  - { id: many, value: large }
retention: { keep: 2 years, after: closed, basis: contract }
examples:
  - { id: two, title: { en: Two, cy: Dau }, asOf: 2026-05-01, answers: { bins: 2 }, expect: { fee: 10000 } }
`

/** What is refused, its code, the page and question it is said of, the words of the design that are changed, and to what. */
export interface Case {
  readonly promise: string
  readonly code: Code
  readonly page?: string
  readonly question?: string
  readonly change: string
  /** what it is changed to; ‸ stands where line and column must point (the beginning of the file, without one) */
  readonly to: string
  /** another change that the first needs */
  readonly also?: readonly [change: string, to: string]
}

/** The design of a case, and where in it the problem must be said to be, counted from 1. */
export function brokenBy({ change, to, also, promise }: Case): { source: string; line: number; column: number } {
  const changed = (design: string, [from, into]: readonly [string, string]) => {
    if (design.split(from).length !== 2) throw new Error(`“${promise}” must change words that stand once: ${from}`)
    return design.replace(from, () => into)
  }
  const marked = [[change, to] as const, ...(also ? [also] : [])].reduce(changed, smallDesign)
  const before = marked.slice(0, Math.max(0, marked.indexOf('‸'))).split('\n')
  return { source: marked.replace('‸', ''), line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

export const allCodes = Object.keys(codes) as readonly Code[]
