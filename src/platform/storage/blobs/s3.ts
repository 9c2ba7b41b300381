import { openAsBlob } from 'node:fs'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import { type Blobs, blobName, isFileId } from './blobs.ts'
import { readListing } from './s3-list.ts'

/** A bucket that speaks Amazon's S3 API, and who comes to it. */
export interface S3Settings {
  /** the bucket's own address, with a prefix where files lie beside others': `https://s3.eu-west-2.amazonaws.com/moothall/files` */
  readonly url: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
}

/** The bucket could not be reached or did not do what was asked. */
export class S3Fault extends Error {
  override readonly name = 'S3Fault'
}

const patience = 60_000

const split = (address: string): { readonly bucket: string; readonly prefix: string } => {
  const url = new URL(address)
  const [bucket = '', ...prefix] = url.pathname.split('/').filter(Boolean)
  return { bucket: `${url.origin}/${bucket}`, prefix: prefix.map((part) => `${part}/`).join('') }
}

/**
 * Files in a bucket, over the S3 API by path-style addresses, signed with AWS signature version 4. A file is sent from the
 * disk as a stream, its hash signed with it, so that the bucket refuses what was changed on the way.
 */
export const openS3 = (settings: S3Settings): Blobs => {
  const { bucket, prefix } = split(settings.url)
  const { sessionToken, url: _, ...keys } = settings
  const client = new AwsClient({ ...keys, ...(sessionToken ? { sessionToken } : {}), service: 's3', retries: 2 })
  const at = (id: string): string => `${bucket}/${prefix}${blobName(id)}`

  const ask = async (url: string, init: RequestInit & { duplex?: 'half' }): Promise<Response> => {
    const answer = await client.fetch(url, { signal: AbortSignal.timeout(patience), ...init })
    if (answer.ok || (init.method === 'DELETE' && answer.status === 404)) return answer
    await answer.body?.cancel()
    throw new S3Fault(`${init.method} answered ${answer.status}`)
  }

  return {
    put: async (id, file) => {
      const body = await openAsBlob(file.path, { type: file.type })
      const answer = await ask(at(id), { method: 'PUT', body, headers: { 'x-amz-content-sha256': file.sha256 } })
      await answer.body?.cancel()
    },
    open: async (id) => {
      const { body } = await ask(at(id), { method: 'GET' })
      if (!body) throw new S3Fault('GET answered nothing')
      return Readable.fromWeb(body as ReadableStream)
    },
    remove: async (id) => {
      const answer = await ask(at(id), { method: 'DELETE' })
      await answer.body?.cancel()
    },
    list: async function* () {
      let next: string | undefined
      do {
        const query = new URLSearchParams({ 'list-type': '2', prefix, ...(next ? { 'continuation-token': next } : {}) })
        const page = readListing(await (await ask(`${bucket}?${query}`, { method: 'GET' })).text())
        for (const { key, at: put } of page.objects) {
          const id = key.split('/').at(-1) ?? ''
          if (isFileId(id) && key === `${prefix}${blobName(id)}`) yield { id, at: put }
        }
        next = page.next
      } while (next)
    },
  }
}
