// A page that waits for a job asks again by itself, and is loaded again only when its heading, or where it leads, is new, or
// when it waits no longer.
const seconds = Number(document.body.dataset.askAgain)
const standing = (page) => `${page.querySelector('h1')?.textContent} ${'askAgain' in page.body.dataset}`
const askAgain = async () => {
  try {
    const answer = await fetch(location.href, { redirect: 'manual', headers: { accept: 'text/html' } })
    const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined
    if (answer.type === 'opaqueredirect' || (page && standing(page) !== standing(document))) return location.reload()
  } catch {}
  setTimeout(askAgain, seconds * 1000)
}
if (seconds > 0) setTimeout(askAgain, seconds * 1000)
