import { holdExamples } from '../hold-examples';
import { EXAMPLES } from './examples';

holdExamples(EXAMPLES);
