import './theme/fonts.ts';
import './theme/tokens.css';
import './theme/base.css';
import './shell/shell.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app.tsx';
import { loadPreferences } from './preferences/use-preferences.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const page = createRoot(root);
void loadPreferences().then(() =>
  page.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
