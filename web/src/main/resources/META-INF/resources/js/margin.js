// The margin of a reading, and the pages of its threads and forms.

import './margin/kept.js';
import './margin/send.js';
import './margin/slip.js';
import './margin/choose.js';
import './margin/lit.js';
import './margin/note.js';
import './margin/news.js';
import './margin/live.js';
