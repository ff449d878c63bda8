// A card of the board. The server says in short what stands on it; here it becomes elements, so that a board of hundreds of
// cards costs the server one element each. It stays in the page's own tree: style sheets and screen readers see all of it.
const SHAPES = { red: '■', amber: '▲', green: '●', none: '○' };

const element = (name, className, text) => {
  const made = document.createElement(name);
  made.className = className;
  if (text) {
    made.textContent = text;
  }
  return made;
};

const commonTexts = new Map();

class DeskCard extends HTMLElement {
  listeners = { keydown: this.shift, dragstart: this.drag, dragend: this.dropped };

  connectedCallback() {
    // Whatever was set before the browser knew this element.
    if (Object.hasOwn(this, 'face')) {
      const early = this.face;
      delete this.face;
      this.face = early;
    }
    this.classList.add('card');
    this.setAttribute('data-card', '');
    this.setAttribute('role', 'article');
    this.draggable = true;
    Object.entries(this.listeners).forEach(([type, listener]) => this.addEventListener(type, listener));
    this.render();
  }

  disconnectedCallback() {
    Object.entries(this.listeners).forEach(([type, listener]) => this.removeEventListener(type, listener));
  }

  get face() {
    return this.said;
  }

  set face(said) {
    this.said = said;
    if (this.isConnected) {
      this.render();
    }
  }

  get taskId() {
    return String(JSON.parse(this.said).i);
  }

  focusTitle() {
    this.querySelector('a')?.focus();
  }

  texts() {
    const said = this.closest('[data-card-texts]').dataset.cardTexts;
    if (!commonTexts.has(said)) {
      commonTexts.set(said, JSON.parse(said));
    }
    return commonTexts.get(said);
  }

  render() {
    if (!this.said || this.said === this.shown) {
      return;
    }
    const focused = this.contains(document.activeElement) ? document.activeElement.tagName : '';
    const face = JSON.parse(this.said);
    this.id = `card-${face.i}`;
    const texts = this.texts();
    const parts = [this.titleLink(face), this.lights(face)];
    if (face.s) {
      parts.push(element('div', 'card-start', face.s));
    }
    if (face.m) {
      const marks = element('div', 'card-marks');
      marks.append(...face.m.map((kind) => this.mark(kind, texts.marks[kind])));
      parts.push(marks);
    }
    parts.push(this.foot(face, texts));
    this.replaceChildren(...parts);
    this.shown = this.said;
    if (focused) {
      this.querySelector(focused)?.focus();
    }
  }

  titleLink(face) {
    const link = element('a', 'card-title', face.t);
    link.href = `task/${face.i}`;
    link.title = face.t;
    // Or the browser would drag the link's address instead of the card.
    link.draggable = false;
    return link;
  }

  lights(face) {
    const light = element('span', `light light-${face.l}`);
    const shape = element('span', 'light-shape', SHAPES[face.l]);
    shape.setAttribute('aria-hidden', 'true');
    light.append(shape, element('span', '', face.w));
    const row = element('div', 'card-lights');
    row.append(light, element('span', 'due-text', face.d));
    return row;
  }

  mark(kind, [words, tip]) {
    const mark = element('span', `mark mark-${kind.toLowerCase().replaceAll('_', '-')}`, words);
    mark.title = tip;
    return mark;
  }

  foot(face, texts) {
    const facts = element('span', 'card-facts', face.f);
    if (face.u) {
      facts.append(' ', element('span', 'card-unread', face.u));
    }
    const move = element('button', 'card-move', texts.move);
    move.type = 'button';
    move.id = `move-${face.i}`;
    move.setAttribute('aria-haspopup', 'menu');
    move.setAttribute('aria-label', `${texts.moveOf}${face.t}`);
    const row = element('div', 'card-foot');
    row.append(facts, move);
    return row;
  }

  drag(event) {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', this.querySelector('a').textContent);
    this.classList.add('card-dragged');
    this.tell('card-drag', { id: this.taskId });
  }

  dropped() {
    this.classList.remove('card-dragged');
  }

  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
  }

  shift(event) {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.shiftKey && by && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      this.tell('card-shift', { id: this.taskId, by });
    }
  }
}

customElements.get('desk-card') ?? customElements.define('desk-card', DeskCard);
