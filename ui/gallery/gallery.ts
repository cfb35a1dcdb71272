/** Every component in every state, theme and direction. For those who build the app; never shipped. */
import { mount } from 'svelte';

import { fakeWords } from '../src/bridge/fake-words';
import { speak } from '../src/locale/locale.svelte';
import '../src/styles/base.css';
import Gallery from './Gallery.svelte';

const language = new URLSearchParams(window.location.search).get('lang') ?? 'en';

void fakeWords(language).then((words) => {
  speak(words);
  mount(Gallery, { target: document.body });
});
