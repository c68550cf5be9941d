// What the shell does without asking the server: "/" goes to the search field, "?" shows the shortcuts, copy buttons
// copy, and the drawer closes when a page was chosen. Nothing of it fires while somebody types.

const typing = target =>
  target instanceof Element
  && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)
    || target.closest('vaadin-text-field, vaadin-text-area, vaadin-combo-box, vaadin-date-picker') !== null);

document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.composedPath()[0])) {
    return;
  }
  if (event.key === '/') {
    const field = document.querySelector('[data-search]');
    if (field) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  } else if (event.key === '?') {
    const dialog = document.querySelector('dialog.shortcuts');
    if (dialog && !dialog.open) {
      event.preventDefault();
      dialog.showModal();
    }
  }
});

document.addEventListener('click', event => {
  const copy = event.target.closest?.('[data-copy]');
  if (copy) {
    navigator.clipboard?.writeText(copy.dataset.copy).then(() => {
      const status = copy.querySelector('[role=status]');
      if (status) {
        status.textContent = copy.dataset.copied;
        setTimeout(() => { status.textContent = ''; }, 2000);
      }
    });
  }
  if (event.target.closest?.('[data-close-dialog]')) {
    event.target.closest('dialog')?.close();
  }
  if (event.target.closest?.('[popover] a')) {
    event.target.closest('[popover]').hidePopover?.();
  }
  // the skip link moves the focus without adding to the address
  if (event.target.closest?.('.skip-link')) {
    event.preventDefault();
    document.getElementById('main')?.focus();
  }
});

// What somebody types into a field with data-keep outlives a session that ends meanwhile: it stays in this tab until
// the server has it.
const kept = {
  field: event => event.composedPath().find(node => node.dataset?.keep),
  restore(field) {
    const typed = sessionStorage.getItem(field.dataset.keep);
    if (typed !== null && typed !== field.value) {
      field.value = typed;
      field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      field.dispatchEvent(new Event('blur'));
    }
  },
  forget: field => sessionStorage.removeItem(field.dataset.keep)
};
window.kontorKept = kept;

document.addEventListener('input', event => {
  const field = kept.field(event);
  if (field) {
    sessionStorage.setItem(field.dataset.keep, field.value);
  }
});
