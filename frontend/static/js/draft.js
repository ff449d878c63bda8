// Keeps what is typed into the field before it until the field is emptied, so that the end of a session loses nothing.
const LONGEST = 14 * 24 * 60 * 60 * 1000;
const PREFIX = 'desk-draft:';

const kept = (key) => {
  try {
    const entry = JSON.parse(localStorage.getItem(PREFIX + key));
    return entry && Date.now() - entry.at < LONGEST ? entry.text : '';
  } catch {
    return '';
  }
};

const keep = (key, text) => {
  try {
    if (text) {
      localStorage.setItem(PREFIX + key, JSON.stringify({ text, at: Date.now() }));
    } else {
      localStorage.removeItem(PREFIX + key);
    }
  } catch {
    // A browser that stores nothing still takes the text.
  }
};

const forgetOld = () => {
  try {
    Object.keys(localStorage)
      .filter((name) => name.startsWith(PREFIX) && !kept(name.slice(PREFIX.length)))
      .forEach((name) => localStorage.removeItem(name));
  } catch {
    // As above.
  }
};

class DeskDraft extends HTMLElement {
  connectedCallback() {
    this.hidden = true;
    const field = this.previousElementSibling;
    if (!field || this.field === field) {
      return;
    }
    this.field = field;
    const key = this.getAttribute('key');
    customElements.whenDefined(field.localName).then(() => this.restore(field, key));
    field.addEventListener('input', () => keep(key, field.value));
    field.addEventListener('value-changed', () => {
      if (!field.value && this.restored) {
        keep(key, '');
      }
    });
    forgetOld();
  }

  restore(field, key) {
    const text = kept(key);
    if (text && !field.value) {
      field.value = text;
      field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    }
    this.restored = true;
  }
}

if (!customElements.get('desk-draft')) {
  customElements.define('desk-draft', DeskDraft);
}
