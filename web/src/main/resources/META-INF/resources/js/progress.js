// Asks how the work on a file goes and shows the report when it is done. Without this module the
// page loads itself again.

const progress = document.querySelector('.progress');

async function ask() {
  try {
    const answer = await fetch(progress.dataset.ask, { headers: { Accept: 'application/json' } });
    if (!answer.ok) return location.reload();
    const { done, queued } = await answer.json();
    if (done) return location.reload();
    progress.querySelector('.progress__queued').hidden = !queued;
    progress.querySelector('.progress__working').hidden = queued;
  } catch {
    // The portal is not there at this moment: ask again.
  }
  setTimeout(ask, 1000);
}

setTimeout(ask, 1000);
