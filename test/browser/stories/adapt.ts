import assert from 'node:assert/strict'
import { words as services } from '../../../src/domains/desk/administration/services/services.words.ts'
import { words as update } from '../../../src/domains/desk/administration/updates/update.words.ts'
import { words as variation } from '../../../src/domains/desk/administration/variation/variation.words.ts'
import { firstGreenBins, secondGreenBins } from '../../variation/green-bins.ts'
import { publishes } from './publishes.ts'
import { settled, story } from './stage.ts'

const desk = '/desk/barchester/administration'

story(
  'a design is adopted, a question varied with a reason, and an update with two conflicts merged',
  async (stage) => {
    const service = `green-bins-${stage.email('').replace(/@.*|[^a-z0-9]/g, '')}`
    publishes(stage, { ...firstGreenBins, id: service }, '1.0')
    const theo = await stage.signedIn('theophilus-grantly')
    await theo.open(desk)
    await theo.follow(services.library)
    await theo.follow(`/designs/barsetshire/${service}`)
    await theo.press(services.adopt)
    await theo.on('administration-service')

    await theo.within('main').follow(`/services/${service}/studio`)
    await theo.within('main').follow('part?at=%2Fpages%2Fhome%2Fquestions%2Fbins')
    await theo.within('main').follow('bins%2Flabel')
    await theo.fill({ 'value.en': 'How many brown bins?', 'value.cy': 'Sawl bin brown?' })
    await theo.press(variation.save)
    await theo.reads(variation.reasonMissing)
    const why = { reason: theo.say({ en: 'Ours are brown', cy: 'Brown yw ein rhai ni' }) }
    const owner = theo.page.locator('main [name="owner"]').first()
    const option = (await owner.locator('option[value]:not([value=""])').first().getAttribute('value')) ?? ''
    await theo.fill({ ...why, owner: option })
    await theo.press(variation.save)
    assert.match(theo.page.url(), /done=changed/)
    await theo.open(`${desk}/services/${service}/variation`)
    await theo.reads(why.reason)

    publishes(stage, { ...secondGreenBins, id: service }, '2.0')
    await settled(async () => {
      await theo.open(`${desk}/services/${service}`)
      return (await theo.words()).includes(theo.say(update.look))
    })
    await theo.follow(update.look)
    await theo.reads('2.0')
    await theo.reads(`${theo.say(update.conflicts)} (2)`)
    await theo.press(update.accept)
    await theo.reads(update.choose)
    const text = theo.say({ en: 'How many brown bins shall we empty?', cy: 'Sawl bin brown y dylem ei wagio?' })
    await theo.fill({ c0: 'other' })
    await theo.fill({ 'c0.value': text, c1: 'ours' })
    await theo.press(update.again)
    await theo.reads(update.nothingWrong)
    await theo.press(update.accept)
    await theo.reads(update.doneAccepted)
    await theo.open(`${desk}/services/${service}/variation`)
    await theo.reads(text)
    await theo.press(variation.takeBack)
    await theo.reads(variation.doneTaken)
    assert.ok(!(await theo.words()).includes(text))
  },
)
