import assert from 'node:assert/strict'
import { demoId } from '../../../src/demo/demo-id.ts'
import { peopleWords as absence } from '../../../src/domains/cases/assignment/absence/absence.words.ts'
import { assignmentWords as assignment } from '../../../src/domains/cases/assignment/assignment.words.ts'
import { bulkWords as bulk } from '../../../src/domains/cases/bulk/bulk.words.ts'
import { words as cases } from '../../../src/domains/cases/case.words.ts'
import { taskWords as task } from '../../../src/domains/cases/tasks/task.words.ts'
import { words as dashboard } from '../../../src/domains/desk/dashboard/dashboard.words.ts'
import { words as mine } from '../../../src/domains/desk/my-work/my-work.words.ts'
import { words as queue } from '../../../src/domains/desk/queue/queue.words.ts'
import { words as search } from '../../../src/domains/desk/search/search.words.ts'
import { branchOf, missedBinOf } from './answers.ts'
import { type Stage, settled, story, submit } from './stage.ts'

const desk = '/desk/barsetshire'
const towers = 'thomas-towers'
const branch = async (stage: Stage, of: string): Promise<string> => stage.asked(branchOf(stage.email(of)))

story(
  'an officer narrows the queue, keeps the list, takes a request, and says who covers while they are away',
  async (stage) => {
    const reference = await branch(stage, 'queue')
    const officer = await stage.signedIn(towers)
    await officer.open(desk)
    await officer.fill({ service: 'street-problem', assigned: 'nobody' })
    await officer.press(queue.show)
    await officer.unfold(queue.keep)
    await officer.press(queue.keep)
    await officer.reads(queue.nameMissing)
    const name = officer.say({ en: `Free ${reference}`, cy: `Rhydd ${reference}` })
    await officer.fill({ name, for: 'team' })
    await officer.press(queue.keep)
    await officer.reads(name)
    await officer.open(`${desk}/cases/${reference}`)
    await officer.press(assignment.take)
    await officer.reads(assignment.you)
    await officer.open(desk)
    await officer.follow(mine.title)
    await officer.reads(reference)
    await officer.follow(absence.title)
    const far = Temporal.Now.plainDateISO().add({ days: 60 + Math.floor(Math.random() * 900) })
    const day = (of: string) => ({
      [`${of}-day`]: `${far.day}`,
      [`${of}-month`]: `${far.month}`,
      [`${of}-year`]: `${far.year}`,
    })
    await officer.press(absence.planButton)
    await officer.page.locator('.govuk-error-summary').waitFor()
    const cover =
      (await officer.page
        .locator('main select[name="cover"] option[value]:not([value=""])')
        .first()
        .getAttribute('value')) ?? ''
    await officer.fill({ ...day('from'), ...day('to'), cover })
    await officer.press(absence.planButton)
    await officer.on('people')
    await officer.reads(absence.takeBack)
  },
)

story(
  'of several requests at once, the one that changed meanwhile is left alone and listed with why',
  async (stage) => {
    const references = [await branch(stage, 'one'), await branch(stage, 'two')]
    const taking = await stage.quietly(towers)
    for (const one of references) await submit(taking, `${desk}/cases/${one}/assign`, {}, `${desk}/cases/${one}`)
    const officer = await stage.signedIn(towers)
    await officer.open(`${desk}?service=street-problem&stage=received&assigned=me`)
    for (const reference of references) await officer.fill({ case: reference })
    await officer.press(bulk.doWith)
    await officer.fill({ act: 'move', move: 'scheduled' })
    await officer.press(bulk.check)
    await officer.reads(bulk.checkTitle)
    const other = await stage.quietly('charlotte-stanhope')
    await submit(other, '/desk', { membership: demoId('membership charlotte-stanhope barsetshire') })
    const [changed = '', done = ''] = references
    await submit(other, `${desk}/cases/${changed}/move`, { stage: 'scheduled' }, `${desk}/cases/${changed}`)
    await officer.press(bulk.doIt)
    await settled(async () => {
      await officer.page.reload({ waitUntil: 'domcontentloaded' })
      return (await officer.words()).includes(officer.say(bulk.ended))
    })
    await officer.reads(changed)
    await officer.reads(bulk.retry)
    assert.ok(!(await officer.words()).includes(done), 'what was done is not listed')
  },
)

story('a request is found by a reference with one wrong letter; the team sees how it stands', async (stage) => {
  const email = stage.email('found')
  const reference = await stage.asked(missedBinOf(email))
  const officer = await stage.signedIn('susan-grantly')
  const wrong = `${reference.slice(0, -1)}${reference.endsWith('7') ? 'X' : '7'}`
  await settled(async () => {
    await officer.open('/desk/barchester/search')
    await officer.fill({ q: wrong })
    await officer.press(search.button)
    return (await officer.words()).includes(reference)
  })
  await officer.within('main').follow(`/cases/${reference}`)
  await officer.on('case')
  await officer.open('/desk/barchester')
  await officer.follow(dashboard.title)
  await officer.reads(dashboard.overdue)
  const team = (await officer.page.locator('main select[name="team"] option').nth(1).getAttribute('value')) ?? ''
  await officer.fill({ team })
  await officer.press(dashboard.show)
  await officer.reads(dashboard.weeks)
})

story('a task holds a request until it is done; a note is for colleagues', async (stage) => {
  const reference = await branch(stage, 'task')
  const officer = await stage.signedIn(towers)
  await officer.open(`${desk}/cases/${reference}`)
  await officer.unfold(task.add)
  await officer.press(task.add)
  await officer.reads(task.whatMissing)
  await officer.fill({ title: officer.say({ en: 'Measure it', cy: 'Ei fesur' }), days: '2', required: 'yes' })
  await officer.press(task.add)
  await officer.on('case')
  await officer.reads(task.requiredTag)
  await officer.fill({ stage: 'scheduled' })
  await officer.press(cases.move)
  await officer.page.locator('.govuk-error-summary, main h1').first().waitFor()
  await officer.open(`${desk}/cases/${reference}`)
  await officer.press(task.markDone)
  await officer.reads(task.done)
  await officer.fill({ note: officer.say({ en: 'By the church.', cy: 'Wrth yr eglwys.' }) })
  await officer.press(cases.addNote)
  await officer.reads({ en: 'By the church.', cy: 'Wrth yr eglwys.' })
})
