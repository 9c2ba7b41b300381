import { readFileSync } from 'node:fs'
import { parseDesign } from '#engine/design/design-file.ts'
import { words as application } from '../../../src/domains/applications/application.words.ts'
import { behalfWords as behalf } from '../../../src/domains/applications/behalf/behalf.words.ts'
import { words as directory } from '../../../src/domains/directory/directory.words.ts'
import { words as phases } from '../../../src/domains/directory/phases/phases.words.ts'
import { words as desk } from '../../../src/domains/proposals/consulting/desk/desk.words.ts'
import { words as results } from '../../../src/domains/proposals/consulting/results/results.words.ts'
import { publishes } from './publishes.ts'
import { moveClock, settled, story } from './stage.ts'

const file = new URL('../../../designs/parking-zone-consultation/design.yaml', import.meta.url)
const answersIn = (locale: string) => ({
  ...{ oldEnough: 'yes', answeredBefore: 'no', tieToZone: 'lives', street: 'Mill Lane', vehicles: 'one' },
  ...{ support: 'strongly', hours: 'proposed', troubles: ['noSpace'], ageGroup: 'to44' },
  reasons: locale === 'cy' ? 'Mae’r lôn yn llawn erbyn wyth.' : 'The lane is full by eight.',
})
const dayFromNow = (days: number): string => Temporal.Now.plainDateISO('Europe/London').add({ days }).toString()

story(
  'a consultation is answered online and on paper; results and the response are published, and everybody reads them',
  async (stage) => {
    const answers = answersIn(stage.locale)
    const service = `zone-${stage.email('').replace(/@.*|[^a-z0-9]/g, '')}`
    const window = { opens: dayFromNow(-3), closes: dayFromNow(1) }
    const written = parseDesign(readFileSync(file, 'utf8')).design as {
      readonly title: Readonly<Record<string, string>>
    }
    const title = { en: `${written.title.en} ${service}`, cy: `${written.title.cy} ${service}` }
    publishes(stage, { ...written, id: service, title, window }, '1.0', 'barchester')
    const page = `/barchester/services/${service}`

    const eleanor = await stage.hand()
    await settled(async () => {
      await eleanor.open(page)
      return (await eleanor.words()).includes(eleanor.say(phases.closes))
    })
    await eleanor.reads(phases.phases)
    await eleanor.press(directory.start)
    await eleanor.answer(answers)
    await eleanor.on('check-answers')
    await eleanor.reads(application.sendBefore)
    await eleanor.press(application.send)
    await eleanor.on('done')
    for (let n = 0; n < 8; n++) await stage.asked({ org: 'barchester', service, fields: answers })

    const griselda = await stage.signedIn('griselda-grantly')
    await griselda.open('/desk/barchester/consultations')
    await griselda.follow(service)
    await griselda.on('consultation-desk')
    await griselda.follow(desk.keyIn)
    const [year = '', month = '', day = ''] = dayFromNow(0).split('-')
    await griselda.fill({
      ...{ service, channel: 'paper', spokeWith: 'applicant', locale: 'en', first: 'Martha', last: 'Dunstable' },
      ...{ 'received-day': day, 'received-month': month, 'received-year': year },
    })
    await griselda.press(behalf.begin)
    await griselda.answer({ ...answers, support: 'rather' })
    await griselda.on('check-answers')
    await griselda.press(behalf.isSigned)
    await griselda.reads(behalf.tellReference)

    try {
      await moveClock(stage, { forward: 'P3D' })
      await eleanor.open(page)
      await eleanor.reads({ en: 'This closed at the end of', cy: 'Caeodd hwn ar ddiwedd' })
      const theo = await stage.signedIn('theophilus-grantly')
      await theo.open(`/desk/barchester/consultations/${service}`)
      await theo.reads(desk.previewText)
      await theo.press(desk.publish)
      await theo.reads(desk.doneResults)
      await theo.press(desk.respond)
      await theo.reads(desk.heardMissing)
      await theo.fill({
        ...{ 'heard.en': 'Most want it.', 'heard.cy': 'Mae’r mwyafrif ei eisiau.' },
        ...{ 'decided.en': 'It comes in May.', 'decided.cy': 'Daw ym mis Mai.' },
        ...{ 'why.en': 'There is no space.', 'why.cy': 'Nid oes lle.' },
      })
      await theo.press(desk.respond)
      await theo.reads(desk.doneResponse)
      await eleanor.open(page)
      await eleanor.follow(directory.outcome)
      await eleanor.on('consultation-results')
      await eleanor.reads({ en: 'It comes in May.', cy: 'Daw ym mis Mai.' })
      await eleanor.reads({ en: 'About 10 people answered', cy: 'Atebodd tua 10 o bobl' })
      await eleanor.reads(results.hidden)
    } finally {
      await moveClock(stage, { now: Temporal.Now.instant().toString() })
    }
  },
)
