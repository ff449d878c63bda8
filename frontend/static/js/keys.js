// Keys of every list: / goes to the search field, j and k to the next and previous card or row, e opens what can be done with it,
// Ctrl+Z takes back what can be taken back. Never while somebody is typing.
const typing = (event) =>
  event.composedPath().some((node) => node.isContentEditable || /^(input|textarea|select)$/i.test(node.tagName || ''));

const step = (by) => {
  const links = [...document.querySelectorAll('[data-card] a, a[data-row]')].filter((link) => link.offsetParent !== null);
  if (links.length === 0) {
    return;
  }
  const at = links.findIndex((link) => (link.closest('[data-card]') ?? link).contains(document.activeElement));
  const next = at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + by, 0), links.length - 1);
  links[next].focus();
};

document.addEventListener('keydown', (event) => {
  if (event.isComposing || typing(event)) {
    return;
  }
  if ((event.ctrlKey || event.metaKey) && event.key === 'z') {
    document.querySelector('#undo')?.click();
  }
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const search = document.querySelector('[data-search]');
  if (event.key === '/' && search) {
    event.preventDefault();
    search.focus();
  } else if (event.key === 'j') {
    step(1);
  } else if (event.key === 'k') {
    step(-1);
  } else if (event.key === 'e') {
    document.activeElement?.closest('[data-card]')?.querySelector('.card-move')?.click();
  }
});
