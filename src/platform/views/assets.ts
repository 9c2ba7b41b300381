import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Asset } from './asset.ts'

const designSystem = new URL('../../../node_modules/govuk-frontend/dist/govuk/', import.meta.url)
const read = (name: string, base: URL | string): string => readFileSync(new URL(name, base), 'utf8')

const hashed = (name: string, extension: string, type: string, body: string): Asset => ({
  path: `/assets/${name}-${createHash('sha256').update(body).digest('hex').slice(0, 12)}.${extension}`,
  type,
  body: Buffer.from(body),
})

const withoutSourceMap = (text: string): string => text.replace(/\/[/*]# sourceMappingURL=\S*(?: \*\/)?/g, '')

/**
 * The Design System's style sheet without what gov.uk alone may use: the GDS Transport typeface and the royal crest.
 * A person's own system typeface stands instead: nothing to load, and it follows their settings.
 */
const ownTypeface = (css: string): string =>
  withoutSourceMap(css)
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/GDS Transport,arial,sans-serif/g, 'var(--moothall-typeface)')
    .replace(/[^{}]*\.govuk-footer__copyright-logo:before\{[^}]*\}/g, '')
    .replace(/url\(\/assets\/images\/govuk-crest\.svg\)/g, 'none')

const script = hashed(
  'govuk-frontend',
  'js',
  'text/javascript; charset=utf-8',
  withoutSourceMap(read('govuk-frontend.min.js', designSystem)),
)
const start = hashed(
  'moothall',
  'js',
  'text/javascript; charset=utf-8',
  `import { initAll } from '${script.path}'\ninitAll()\n${read('ask-again.js', import.meta.url)}\n${read('session-timeout.js', import.meta.url)}`,
)
const styles = hashed(
  'moothall',
  'css',
  'text/css; charset=utf-8',
  ownTypeface(read('govuk-frontend.min.css', designSystem)) + read('moothall.css', import.meta.url),
)
const icon = hashed('moothall', 'svg', 'image/svg+xml', read('moothall.svg', import.meta.url))

/** Every file that a page of ours asks for, but the organisations' own style sheets (brand/brand-css.ts). */
export const assets: readonly Asset[] = [styles, script, start, icon]

/** Their addresses, for the layout. */
export const assetPaths = { styles: styles.path, start: start.path, icon: icon.path }
