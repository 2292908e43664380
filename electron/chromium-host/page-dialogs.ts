/*
 * Dialogs drawn in the page, in a world of their own that page scripts cannot reach. These functions are put
 * into the page as source text, so each stands alone.
 */

export type Question = {
  message: string;
  detail: string;
  buttons: string[];
  defaultId: number;
  cancelId: number;
  /** A text field, as for a path; absent for a plain question. */
  field?: { label: string; value: string };
};
export type Answer = { button: number; text: string };

/** A modal question with buttons and, where asked for, a text field. */
export function askInPage(question: Question): Promise<Answer> {
  return new Promise((resolve) => {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', question.message);
    dialog.style.cssText =
      'margin:auto;width:30rem;max-width:90vw;padding:20px;border:1px solid #8888;border-radius:10px;font:13px/20px Inter,system-ui,sans-serif';
    const message = document.createElement('h2');
    message.style.cssText = 'font-size:16px;margin:0 0 8px';
    message.textContent = question.message;
    const detail = document.createElement('p');
    detail.style.cssText = 'white-space:pre-wrap;margin:0 0 12px';
    detail.textContent = question.detail;
    const input = document.createElement('input');
    const row = document.createElement('div');
    row.style.cssText = 'display:flex;gap:8px;justify-content:flex-end;margin-top:16px';
    dialog.append(message, detail);
    const end = (button: number) => {
      dialog.remove();
      resolve({ button, text: input.value });
    };
    if (question.field) {
      input.value = question.field.value;
      input.style.cssText =
        'display:block;width:100%;padding:5px 8px;font:inherit;box-sizing:border-box';
      const label = document.createElement('label');
      label.append(question.field.label, input);
      dialog.append(label);
      input.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') end(question.defaultId);
      });
    }
    for (const [index, text] of question.buttons.entries()) {
      const button = document.createElement('button');
      button.textContent = text;
      button.style.cssText = 'padding:5px 12px;font:inherit;cursor:pointer';
      button.autofocus = index === question.defaultId && !question.field;
      button.addEventListener('click', () => end(index));
      row.append(button);
    }
    dialog.append(row);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      end(question.cancelId);
    });
    document.documentElement.append(dialog);
    dialog.showModal();
    if (question.field) input.select();
  });
}

/** The browser's own file chooser; resolves with the files, none when cancelled. */
export function chooseInPage(options: { isMultiple: boolean; accept: string }): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = options.isMultiple;
    input.accept = options.accept;
    input.style.display = 'none';
    document.documentElement.append(input);
    const end = () => {
      input.remove();
      resolve([...(input.files ?? [])]);
    };
    input.addEventListener('change', end);
    input.addEventListener('cancel', end);
    input.click();
  });
}
