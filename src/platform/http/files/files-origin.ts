import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sendFile } from '../answering/send-file.ts'
import type { Edge } from '../edge.ts'
import { edgeWords } from '../failures/failure.words.ts'
import { fileOpenedBy, openedPrefix } from './opened-address.ts'

/** Does a request come to the origin that serves files and nothing else? */
const isForFiles = (request: FastifyRequest, filesUrl: string | undefined): boolean =>
  filesUrl !== undefined && request.host === new URL(filesUrl).host

/** In both languages and as plain text: this origin knows nobody and has no pages. */
const sayOver = (reply: FastifyReply): FastifyReply =>
  reply.code(404).type('text/plain; charset=utf-8').send(`${edgeWords.fileOver.en}\n\n${edgeWords.fileOver.cy}\n`)

/**
 * Serves what people sent us from an origin of its own (FILES_URL), which has no session, no page and no script of ours: what a
 * file might do in a browser, it does to nobody here. Whether somebody may open it was asked where they are signed in; they come
 * with an address that is sealed and lasts a minute. Without FILES_URL there are no such addresses.
 */
export const mountFilesOrigin = (app: FastifyInstance, edge: Edge): void => {
  const { filesUrl } = edge
  app.get<{ Params: { sealed: string } }>(
    `${openedPrefix}:sealed`,
    { schema: { hide: true } },
    async (request, reply) => {
      const file = isForFiles(request, filesUrl)
        ? fileOpenedBy(edge.key, request.params.sealed, Temporal.Now.instant())
        : undefined
      return !file
        ? sayOver(reply)
        : sendFile(reply, { bytes: { stored: file }, type: file.type, name: file.name }, edge.storage)
    },
  )
  app.addHook('onRequest', async (request, reply) => {
    const strays = isForFiles(request, filesUrl) && !request.url.startsWith(openedPrefix)
    return strays ? sayOver(reply) : undefined
  })
}
