import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { inLocale, type Text } from '#core/text.ts'
import { covered, focused, look as lookOf, pathTo } from './in-page.ts'
import { look, type Way } from './looks.ts'

/** What is put into the controls of a page, by their names; each must have a label of its own. */
export type Filled = Readonly<Record<string, string | readonly string[]>>

/** Somebody at a browser of their own who has a keyboard and nothing else. */
export interface Hand extends Way {
  readonly page: Page
  /** types an address; Welsh where this is somebody's language */
  open(path: string): Promise<void>
  /** presses the link with these words, or that leads there */
  follow(link: Text | string): Promise<void>
  /** presses the button with these words, or of the form that is sent there */
  press(button: Text | string): Promise<void>
  /** the same, in the part of the page that this selector names */
  within(selector: string): Pick<Hand, 'follow' | 'press' | 'fill'>
  fill(fields: Filled): Promise<void>
  /** fills in what of this the page asks and goes on, until a page is reached that asks for nothing of it */
  answer(fields: Filled): Promise<void>
  /** opens a part of the page that is folded away */
  unfold(summary: Text): Promise<void>
  key(name: string): Promise<void>
  /** takes the file that a link leads to */
  take(link: Text): Promise<Buffer>
  /** presses a link that leads away from here */
  leave(link: Text): Promise<void>
  /** the browser's own way back */
  back(): Promise<void>
  on(page: string): Promise<void>
  /** fails where the page does not say this, in the visitor's language */
  reads(words: Text | string | RegExp): Promise<void>
  words(): Promise<string>
  say(text: Text): string
  close(): Promise<void>
}

const stepMs = 30_000
const goOn = { en: 'Save and continue', cy: 'Cadw a pharhau' }
const loaded = async (page: Page, act: () => Promise<unknown>): Promise<void> => {
  await Promise.all([page.waitForEvent('domcontentloaded', { timeout: stepMs }), act()])
}

/** Opens a browser of one's own, with nothing in it of what others did. */
export const openHand = async (browser: Browser, way: Way, shared?: BrowserContext): Promise<Hand> => {
  const { locale, javascript } = way
  const context =
    shared ??
    (await browser.newContext({
      baseURL: way.url,
      javaScriptEnabled: javascript,
      viewport: { width: 1280, height: 900 },
      acceptDownloads: true,
    }))
  context.setDefaultTimeout(stepMs)
  const page = await context.newPage()
  // From the beginning on: what is asked of the browser at the moment of the key may come too late.
  page.on('filechooser', () => undefined)
  const say = (text: Text): string => inLocale(text, locale)
  // biome-ignore lint/performance/useDomNodeTextContent: a visitor reads what is rendered, not what is hidden
  const words = () => page.locator('main').innerText()
  /** A busy machine says so and asks to try again: one does. */
  const arrived = async (): Promise<void> => {
    for (
      let left = 20;
      left > 0 && /^(The service is busy|Mae’r gwasanaeth yn brysur)/.test(await page.title());
      left--
    ) {
      await new Promise((done) => setTimeout(done, 500))
      await page.reload({ waitUntil: 'domcontentloaded' })
    }
    await look(page, way)
  }
  const inPage = <T>(of: Locator, source: string): Promise<T> =>
    of.evaluate(new Function('e', `return (${source})(e)`) as (e: unknown) => T)
  const hasFocus = (target: Locator) => inPage<boolean>(target, '(e) => document.activeElement === e')
  const tabs = async (n: number): Promise<void> => {
    await Promise.all(Array.from({ length: Math.abs(n) }, () => page.keyboard.press(n < 0 ? 'Shift+Tab' : 'Tab')))
  }

  const lost = async (name: string, target: Locator): Promise<never> => {
    const trail: string[] = []
    trail.push(`(from ${await page.evaluate(`(${focused})()`)})`)
    for (let i = 0; i < 200 && (i < 2 || trail.at(-1) !== 'nothing'); i++) {
      await page.keyboard.press('Tab')
      trail.push((await page.evaluate(`(${focused})()`)) as string)
      if (await hasFocus(target)) break
    }
    return assert.fail(
      `Tab does not come to ${name} in the order of ${page.url()}. From there it went:\n${trail.join('\n')}`,
    )
  }
  /** Past what stands on every page, as the skip link is for. */
  const skip = async (): Promise<void> => {
    await page.keyboard.press('Tab')
    const link = page.locator('a.govuk-skip-link')
    assert.ok(await hasFocus(link), `the first Tab on ${page.url()} comes to the skip link`)
    assert.equal(await inPage<string>(link, covered), '', `the skip link is seen on ${page.url()}`)
    await page.keyboard.press('Enter')
    await page.evaluate(`window.__from = document.querySelector('main')`)
  }
  const reach = async (name: string, target: Locator): Promise<void> => {
    let away = await inPage<number | null>(target, pathTo)
    if (away === null) return lost(name, target)
    const before = await inPage<string>(target, lookOf)
    if (
      away > 6 &&
      (await page.evaluate('document.activeElement === document.body && !window.__from && !location.hash'))
    ) {
      const inMain = await inPage<boolean>(target, `(e) => e.closest('main') !== null`)
      if (inMain) {
        await skip()
        away = await inPage<number | null>(target, pathTo)
      }
    }
    if (away === null) return lost(name, target)
    await tabs(away)
    if (!(await hasFocus(target))) return lost(name, target)
    if (away === 0) return
    const behind = await inPage<string>(target, covered)
    assert.equal(behind, '', `${name} on ${page.url()} has the focus and ${behind}`)
    assert.notEqual(await inPage<string>(target, lookOf), before, `the focus is not seen on ${name} of ${page.url()}`)
  }
  const onlyOne = async (target: Locator, what: string): Promise<Locator> => {
    const first = target.locator('visible=true').first()
    try {
      await first.waitFor({ timeout: 8000 })
    } catch {
      assert.fail(`there is no ${what} on ${page.url()}:\n${(await words()).slice(0, 1500)}`)
    }
    return first
  }
  const labelled = async (control: Locator, name: string): Promise<string> => {
    const label = await inPage<string>(
      control,
      `(e) => (e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? '').trim()`,
    )
    assert.notEqual(label, '', `${name} has a label on ${page.url()}`)
    return label
  }
  const arrows = async (control: Locator, value: string): Promise<void> => {
    const group = `(e) => [...document.querySelectorAll('input[type=radio]')].filter((o) => o.name === e.name && o.form === e.form)`
    const at = await inPage<number>(control, `(e) => (${group})(e).indexOf(document.activeElement)`)
    const to = await inPage<number>(control, `(e) => (${group})(e).indexOf(e)`)
    if (at === to) await page.keyboard.press('Space')
    else for (let i = 0; i < Math.abs(to - at); i++) await page.keyboard.press(to < at ? 'ArrowUp' : 'ArrowDown')
    assert.ok(await control.isChecked(), `${value} is chosen with the arrow keys`)
  }

  const on = (root: string): Pick<Hand, 'follow' | 'press' | 'fill'> => {
    const area = page.locator(root)
    const fillOne = async (name: string, value: string): Promise<void> => {
      const any = area.locator(`[name="${name}"]`)
      const control = await onlyOne(any.and(page.locator('input,select,textarea')), `control ${name}`).catch(() =>
        any.first(),
      )
      const type = await inPage<string>(control, '(e) => e.type ?? e.localName')
      if (type === 'radio') {
        const choice = area.locator(`[name="${name}"][value="${value}"]`)
        const label = await labelled(choice, `${name} ${value}`)
        const all = await inPage<number>(
          choice,
          `(e) => [...document.querySelectorAll('input[type=radio]')].filter((o) => o.name === e.name && o.form === e.form).findIndex((o) => o.checked)`,
        )
        await reach(
          label,
          all >= 0 ? area.locator(`[name="${name}"]`).nth(all) : area.locator(`[name="${name}"]`).first(),
        )
        await arrows(choice, label)
      } else if (type === 'checkbox') {
        const choice = area.locator(`[name="${name}"][value="${value}"]`)
        await reach(await labelled(choice, `${name} ${value}`), choice)
        if (!(await choice.isChecked())) await page.keyboard.press('Space')
        assert.ok(await choice.isChecked(), `${name} ${value} is ticked with the space bar`)
      } else if (type === 'select-one') {
        await reach(await labelled(control, name), control)
        const steps = await inPage<number>(
          control,
          `(e) => [...e.options].findIndex((o) => o.value === ${JSON.stringify(value)}) - e.selectedIndex`,
        )
        for (let i = 0; i < Math.abs(steps); i++) await page.keyboard.press(steps < 0 ? 'ArrowUp' : 'ArrowDown')
        assert.equal(await control.inputValue(), value, `${name} is chosen with the arrow keys`)
      } else if (type === 'file') {
        const chooses = javascript
          ? area.locator(`[name="${name}"], .govuk-file-upload-button`).locator('visible=true').first()
          : control
        await reach(name, chooses)
        const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
        await chooser.setFiles(value)
      } else {
        await reach(await labelled(control, name), control)
        await page.keyboard.press('Control+A')
        if (value === '') await page.keyboard.press('Delete')
        else await page.keyboard.insertText(value)
      }
    }
    return {
      fill: async (fields) => {
        for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) await fillOne(name, each)
      },
      follow: async (link) => {
        const target =
          typeof link === 'string' ? area.locator(`a[href*="${link}"]`) : area.getByRole('link', { name: say(link) })
        await reach(typeof link === 'string' ? link : say(link), await onlyOne(target, `link ${JSON.stringify(link)}`))
        await loaded(page, () => page.keyboard.press('Enter'))
        await arrived()
      },
      press: async (button) => {
        const target =
          typeof button === 'string'
            ? area.locator(`form[action*="${button}"] button:not([type="button"])`)
            : area.getByRole('button', { name: say(button) })
        const one = await onlyOne(target, `button ${JSON.stringify(button)}`)
        await reach((await one.textContent()) ?? '', one)
        await loaded(page, () => page.keyboard.press('Enter'))
        await arrived()
      },
    }
  }
  const main = on('main')
  const isOn = (name: string) => page.locator(`main[data-page="${name}"]`).waitFor()

  return {
    ...way,
    ...main,
    page,
    say,
    words,
    within: on,
    follow: (link) => on('body').follow(link),
    open: async (path) => {
      const answer = await page.goto(locale === 'cy' && !path.startsWith('/cy') ? `/cy${path}` : path)
      await arrived()
      assert.ok(answer?.ok() || answer?.status() === 503, `${path}: ${answer?.status()}`)
    },
    answer: async (fields) => {
      for (let step = 0; step < 40; step++) {
        const asked: Record<string, string | readonly string[]> = {}
        const form = page.locator(
          'main form[action*="/apply/"], main form[action*="/behalf/"], main form[action*="/preview/page/"]',
        )
        for (const [name, value] of Object.entries(fields))
          if ((await form.locator(`[name="${name}"]`).count()) > 0) asked[name] = value
        if (Object.keys(asked).length === 0) return
        await main.fill(asked)
        await main.press(goOn)
        const errors = page.locator('.govuk-error-summary')
        if ((await errors.count()) > 0) assert.fail(`${page.url()}: ${await errors.textContent()}`)
      }
    },
    unfold: async (summary) => {
      const target = await onlyOne(page.locator('summary', { hasText: say(summary) }), `summary ${say(summary)}`)
      await reach(say(summary), target)
      await page.keyboard.press('Enter')
    },
    take: async (link) => {
      const target = await onlyOne(page.getByRole('link', { name: say(link) }), `link ${say(link)}`)
      await reach(say(link), target)
      const file = page.waitForEvent('download').then(async (one) => readFileSync(await one.path()))
      const shown = page
        .waitForEvent('response', (one) => one.request().isNavigationRequest())
        .then(async (one) => {
          await page.waitForEvent('domcontentloaded')
          return one.body()
        })
      await page.keyboard.press('Enter')
      return Promise.any([file, shown])
    },
    leave: async (link) => {
      const name = say(link)
      const ways = page.getByRole('link', { name }).or(page.getByRole('button', { name }))
      await reach(name, await onlyOne(ways, `link ${name}`))
      await loaded(page, () => page.keyboard.press('Enter'))
    },
    key: (name) => page.keyboard.press(name),
    back: async () => {
      await page.goBack({ waitUntil: 'domcontentloaded' })
      await arrived()
    },
    on: async (name) => {
      try {
        await isOn(name)
      } catch {
        const found = await page.locator('main').getAttribute('data-page')
        assert.fail(`not on ${name} but on ${found}, ${page.url()}:\n${(await words()).slice(0, 1500)}`)
      }
    },
    reads: async (text) => {
      const said = (await words()).replace(/\s+/g, ' ')
      const wanted = typeof text === 'string' || text instanceof RegExp ? text : say(text)
      assert.ok(
        wanted instanceof RegExp ? wanted.test(said) : said.includes(wanted.replace(/\s+/g, ' ')),
        `${page.url()} does not say ${wanted}:\n${said.slice(0, 2000)}`,
      )
    },
    close: () => context.close(),
  }
}
