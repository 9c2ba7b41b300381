import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Locale } from '../../src/core/text.ts'
import { asPart } from '../../src/platform/gallery/gallery.paths.ts'
import { stateView } from '../../src/platform/gallery/gallery.view.ts'
import { barsetshire } from '../../src/platform/gallery/world/preview-frame.ts'
import { assets } from '../../src/platform/views/assets.ts'
import { brandAsset } from '../../src/platform/views/brand/brand-css.ts'
import type { Preview } from '../../src/platform/views/preview.ts'

/** Every state of these previews by its path, in its languages: `/en/…`. */
export const statesByPath = (
  previews: readonly Preview[],
  locales: readonly Locale[] = ['en', 'cy'],
): ReadonlyMap<string, () => string> =>
  new Map(
    previews.flatMap((preview) =>
      preview.states.flatMap((state) =>
        (state.locale ? [state.locale] : locales).map((locale): [string, () => string] => [
          `/${locale}/${asPart(preview.name)}/${asPart(state.name)}`,
          () => String(stateView({ preview, state, locale, host: barsetshire })),
        ]),
      ),
    ),
  )

/** Serves states and the files that they need from this machine, with nothing behind them. */
export const serveStates = async (
  states: ReadonlyMap<string, () => string>,
): Promise<{ readonly server: Server; readonly base: string }> => {
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const asset = assets.find((one) => one.path === path) ?? brandAsset(path)
    if (asset) {
      response.writeHead(200, { 'content-type': asset.type, 'cache-control': 'max-age=3600' }).end(asset.body)
      return
    }
    const markup = states.get(path)?.()
    response.writeHead(markup === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(markup)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { server, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
