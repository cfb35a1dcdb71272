/** Before each file of tests: the pages speak English. */
import { ENGLISH } from '../bridge/fake-words';
import { speak } from '../locale/locale.svelte';

speak(ENGLISH);
