// Offers names after @ in the field before it: arrows choose, Enter or Tab takes, Escape closes. The button does the same by mouse.
class DeskMention extends HTMLElement {
  connectedCallback() {
    if (this.list) {
      return;
    }
    this.names = JSON.parse(this.getAttribute('names') || '[]');
    this.at = -1;
    this.list = document.createElement('ul');
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', this.getAttribute('label'));
    this.list.id = 'mention-' + Math.random().toString(36).slice(2);
    this.list.hidden = true;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'mention-button';
    button.textContent = this.getAttribute('label');
    button.addEventListener('click', () => this.begin());
    this.append(button, this.list);
    const field = this.closest('[data-mentions]')?.querySelector('vaadin-text-area');
    if (field) {
      customElements.whenDefined('vaadin-text-area').then(() => this.attach(field));
    }
  }

  attach(field) {
    this.field = field;
    field.addEventListener('input', () => this.look());
    field.addEventListener('keydown', (event) => this.key(event), true);
    field.addEventListener('focusout', () => setTimeout(() => !this.contains(document.activeElement) && this.close(), 150));
  }

  get input() {
    return this.field.inputElement;
  }

  begin() {
    const input = this.input;
    const before = input.value.slice(0, input.selectionStart);
    this.write(before + (before && !/\s$/.test(before) ? ' @' : '@'), input.value.slice(input.selectionEnd));
    this.look();
  }

  look() {
    const before = this.input.value.slice(0, this.input.selectionStart);
    const found = /[@＠]([^\s@＠]{0,20})$/.exec(before);
    const names = found ? this.names.filter((name) => name.startsWith(found[1]) && name !== found[1]) : [];
    if (names.length === 0) {
      this.close();
      return;
    }
    this.typed = found[1].length;
    this.list.replaceChildren(...names.map((name, index) => this.option(name, index)));
    this.list.hidden = false;
    this.input.setAttribute('aria-controls', this.list.id);
    this.mark(0);
  }

  option(name, index) {
    const option = document.createElement('li');
    option.setAttribute('role', 'option');
    option.id = this.list.id + '-' + index;
    option.textContent = name;
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
      this.take(name);
    });
    return option;
  }

  mark(index) {
    const options = [...this.list.children];
    this.at = (index + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === this.at)));
    options[this.at].scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', options[this.at].id);
  }

  key(event) {
    if (this.list.hidden || event.isComposing) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.mark(this.at + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      this.take(this.list.children[this.at].textContent);
    } else if (event.key === 'Escape') {
      this.close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  take(name) {
    const input = this.input;
    const start = input.selectionStart - this.typed;
    this.write(input.value.slice(0, start) + name + ' ', input.value.slice(input.selectionEnd));
    this.close();
  }

  write(before, after) {
    const input = this.input;
    const written = before + after;
    this.field.value = written;
    input.value = written;
    this.field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
    input.focus();
    // Whoever types on at once is ahead of the next frame: then the caret is where it should be.
    requestAnimationFrame(() => input.value === written && input.setSelectionRange(before.length, before.length));
    input.setSelectionRange(before.length, before.length);
  }

  close() {
    this.list.hidden = true;
    this.input?.removeAttribute('aria-activedescendant');
  }
}

if (!customElements.get('desk-mention')) {
  customElements.define('desk-mention', DeskMention);
}
