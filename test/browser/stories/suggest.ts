import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { words as application } from '../../../src/domains/applications/application.words.ts'
import { words as publication } from '../../../src/domains/desk/administration/publication/publication.words.ts'
import { words as variation } from '../../../src/domains/desk/administration/variation/variation.words.ts'
import { words as answering } from '../../../src/domains/proposals/answering/answering.words.ts'
import { words as drafts } from '../../../src/domains/proposals/drafting/drafts.words.ts'
import { words as moderating } from '../../../src/domains/proposals/moderating/moderating.words.ts'
import { words as proving } from '../../../src/domains/proposals/proving/prove.words.ts'
import { words as reading } from '../../../src/domains/proposals/reading/reading.words.ts'
import { words as suggesting } from '../../../src/domains/proposals/suggesting/suggest.words.ts'
import { settled, story } from './stage.ts'

const service = '/barchester/services/bulky-waste'
const desk = '/desk/barchester/suggestions'

story(
  'a resident suggests a change to a question; it is read, answered, drafted, and done by a version',
  async (stage) => {
    const mark = stage.email('').replace(/@.*|[^a-z0-9]/g, '')
    // Nothing like what an earlier run has said: texts of nearly the same words lie in one heap.
    const unlike = Array.from({ length: 4 }, () =>
      randomBytes(6)
        .toString('base64')
        .replace(/[^a-z]/gi, 'o'),
    ).join(' ')
    const said = { what: unlike, why: unlike.split(' ').toReversed().join(' ') }
    const named = { en: said.what, cy: said.what }
    const anna = await stage.hand()
    await anna.open(`${service}/apply`)
    const here = anna.page.url()
    await anna.follow('/suggest?')
    await anna.press(suggesting.send)
    await anna.reads(suggesting.whatMissing)
    const email = stage.email('suggests')
    await anna.fill({ ...said, email, tell: 'yes' })
    await anna.press(suggesting.send)
    await anna.on('suggestion-code')
    await anna.fill({ code: await stage.codeTo(email) })
    await anna.press(proving.send)
    await anna.reads(suggesting.sent)
    await anna.follow(suggesting.back)
    assert.equal(anna.page.url(), here)
    assert.ok((await anna.words()).includes(anna.say(application.save)))

    const theo = await stage.signedIn('theophilus-grantly')
    await theo.open(desk)
    await theo.follow(named)
    await theo.press(moderating.publish)
    await theo.reads(moderating.done)
    await anna.open(`${service}/suggestions`)
    await anna.follow(named)
    await anna.reads(reading.resident)
    const suggestion = new URL(anna.page.url()).pathname

    await theo.follow(named)
    await theo.on('suggestion-desk')
    const onDesk = new URL(theo.page.url()).pathname.replace(/^\/cy/, '')
    await theo.press(answering.send)
    await theo.reads(answering.verdictMissing)
    await theo.fill({ verdict: 'accept', 'reason.en': 'We will', 'reason.cy': 'Fe wnawn' })
    await theo.press(answering.send)
    await theo.reads(answering.doneAnswered)
    await theo.unfold(drafts.change)
    await theo.within('main').follow('%2Ftitle&proposal=')
    await theo.fill({ 'value.en': `What we should take ${mark}`, 'value.cy': `Beth ddylem ei gymryd ${mark}` })
    await theo.press(variation.save)
    await theo.reads(answering.doneDrafted)
    await theo.follow(drafts.published)
    await theo.fill({ severity: 'better', reason: mark })
    await theo.press(publication.publish)
    await settled(async () => {
      await anna.open(suggestion.replace(/^\/cy/, ''))
      return (await anna.words()).includes(anna.say(reading.weDid))
    })
    await anna.reads({ en: `What we should take ${mark}`, cy: `Beth ddylem ei gymryd ${mark}` })
    await stage.mail(email, reading.did)
    await theo.open(onDesk)
    await theo.reads(answering.answered)
  },
)
