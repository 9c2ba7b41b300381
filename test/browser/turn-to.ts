import type { Page } from 'playwright-core'
import { assets } from '../../src/platform/views/assets.ts'

const frontend = assets.find(({ path }) => path.includes('govuk-frontend'))?.path ?? ''

const turn = `async (markup) => {
  const next = document.createElement('html')
  next.innerHTML = markup
  const root = document.documentElement
  for (const name of root.getAttributeNames()) root.removeAttribute(name)
  for (const [, name, value] of (/<html([^>]*)>/.exec(markup)?.[1] ?? '').matchAll(/([a-z-]+)="([^"]*)"/g))
    root.setAttribute(name, value)
  const sheet = 'link[rel=stylesheet]'
  const hrefs = (of) => [...of.querySelectorAll(sheet)].map((link) => link.getAttribute('href'))
  const [head, body] = [next.querySelector('head'), next.querySelector('body')]
  const [there, wanted] = [hrefs(document.head), hrefs(head)]
  const fresh = [...head.querySelectorAll(sheet)].filter((link) => !there.includes(link.getAttribute('href')))
  for (const one of [...document.head.children])
    if (!one.matches(sheet) || !wanted.includes(one.getAttribute('href'))) one.remove()
  document.head.append(...[...head.children].filter((one) => !one.matches(sheet)))
  await Promise.all(fresh.map((link) => new Promise((done, failed) => {
    link.onload = done
    link.onerror = () => failed(new Error('no style sheet at ' + link.href))
    document.head.append(link)
  })))
  document.body.replaceWith(body)
  scrollTo(0, 0)
}`

const start = `async (path) => {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported')
  const { initAll } = await import(path)
  initAll({ onError: (error) => console.error(error) })
}`

/**
 * Puts another document in place of the one that a page of the browser shows, as it stands before any script has run: what a
 * load does, without the time that a browser takes to begin a page anew. A document that may run scripts parses it as a load
 * does (`noscript` stays closed), and scripts in it are not started.
 */
export const turnTo = (page: Page, markup: string): Promise<void> =>
  page.evaluate(`(${turn})(${JSON.stringify(markup)})`)

/** Starts the Design System's scripts on the document that was turned to, as the page's own script does when it is loaded. */
export const startScripts = (page: Page): Promise<void> => page.evaluate(`(${start})(${JSON.stringify(frontend)})`)
