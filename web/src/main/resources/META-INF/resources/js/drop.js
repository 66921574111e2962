// Lets a file be dropped on the form, and says before it is sent that it is too large. Without this
// module the file field does its work alone.

const form = document.querySelector('.drop');
const field = form.querySelector('.drop__file');
const zone = form.querySelector('.drop__zone');
const chosen = form.querySelector('.drop__chosen');
const warning = form.querySelector('.drop__toolarge');
const most = Number(form.dataset.most);

function say() {
  const [file] = field.files;
  const tooLarge = file && file.size > most;
  chosen.textContent = tooLarge ? warning.textContent : (file?.name ?? '');
  field.setCustomValidity(tooLarge ? warning.textContent : '');
}

function over(event) {
  event.preventDefault();
  zone.classList.add('drop__zone--over');
}

zone.addEventListener('dragenter', over);
zone.addEventListener('dragover', over);
zone.addEventListener('dragleave', () => zone.classList.remove('drop__zone--over'));
zone.addEventListener('drop', (event) => {
  event.preventDefault();
  zone.classList.remove('drop__zone--over');
  if (event.dataTransfer.files.length === 0) return;
  const one = new DataTransfer();
  one.items.add(event.dataTransfer.files[0]);
  field.files = one.files;
  say();
});
field.addEventListener('change', say);
