// A page that waits for a job asks again by itself, and is loaded again only when its heading, or where it leads, is new.
const seconds = Number(document.body.dataset.askAgain)
const heading = (page) => page.querySelector('h1')?.textContent
const askAgain = async () => {
  try {
    const answer = await fetch(location.href, { redirect: 'manual', headers: { accept: 'text/html' } })
    const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined
    if (answer.type === 'opaqueredirect' || (page && heading(page) !== heading(document))) return location.reload()
  } catch {}
  setTimeout(askAgain, seconds * 1000)
}
if (seconds > 0) setTimeout(askAgain, seconds * 1000)
