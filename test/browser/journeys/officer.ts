import assert from 'node:assert/strict'
import type { Visitor } from './visitor.ts'

/** Signs in as somebody of the demo, with the button on their card. */
export const signInAs = async (visitor: Visitor, person: string): Promise<void> => {
  await visitor.open(visitor.to('/demo'))
  await visitor.on('demo')
  const card = visitor.page.locator(`form:has(input[name="person"][value="${person}"])`)
  await card.locator('button').click()
  await visitor.page.waitForURL((url) => !url.pathname.includes('/demo'))
}

/** Opens a case from the queue of the officer's organisation. */
export const openFromQueue = async (officer: Visitor, org: string, reference: string): Promise<void> => {
  await officer.open(officer.to(`/desk/${org}`))
  await officer.page.locator(`main a[href$="/cases/${reference}"]`).first().click()
  await officer.on('case')
  await atStage(officer, undefined, reference)
}

/** Waits until the page shows the case in a stage. */
export const atStage = async (visitor: Visitor, stage: string | undefined, reference: string): Promise<void> =>
  visitor.page
    .locator(`main[data-reference="${reference}"]${stage === undefined ? '' : `[data-stage="${stage}"]`}`)
    .waitFor()

/** A form at the desk that is sent empty comes again with what is missing, and with what was typed. */
export const actWrongly = async (officer: Visitor, act: string, typed: Readonly<Record<string, string>>) => {
  await officer.fill(typed)
  await officer.send(`/${act}`)
  await officer.page.locator('.govuk-error-summary').waitFor()
  for (const [name, value] of Object.entries(typed))
    assert.equal(await officer.page.locator(`[name="${name}"]`).first().inputValue(), value)
}

/** A form at the desk, filled in and sent. */
export const act = async (officer: Visitor, ending: string, typed: Readonly<Record<string, string>>) => {
  await officer.fill(typed)
  await officer.send(`/${ending}`)
}

/** The case as JSON, asked for by this visitor. */
// biome-ignore lint/suspicious/noExplicitAny: what a program outside would read
export const twinOf = async (visitor: Visitor, path: string): Promise<any> => {
  const answer = await visitor.page.request.get(`${path}.json`)
  assert.equal(answer.status(), 200, `${path}.json`)
  return answer.json()
}
