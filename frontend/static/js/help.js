// ? opens help on every page that has any; never while somebody is typing, chooses from a menu, or has a dialog open.
const busy = (node) =>
  node.isContentEditable ||
  /^(input|textarea|select|vaadin-select|vaadin-menu-bar|vaadin-dialog)$/i.test(node.tagName || '') ||
  /^(dialog|menu|listbox)$/.test(node.getAttribute?.('role') ?? '');

document.addEventListener('keydown', (event) => {
  const acts = event.key === '?' && !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
  const help = document.querySelector('[data-help]');
  if (acts && help && !document.querySelector('vaadin-dialog[opened]') && !event.composedPath().some(busy)) {
    help.click();
  }
});
