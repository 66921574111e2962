// Where a part of the page stands in the text of the article, and back. Blocks are the elements with
// data-block; their text is what they hold without what stands APART. In a table the elements with
// data-from hold the text, and say where in it they begin. Offsets are UTF-16 code units.

/** What stands in a block or beside it but is no part of its text. */
export const APART =
  '.para__number, .para__add, .para__tools, .noteref, .sidenote, .claimsign, .hlsign, .talk';

const BLOCK = '[data-block]';
const WORDS = globalThis.Intl?.Segmenter && new Intl.Segmenter('en', { granularity: 'word' });

/** The text nodes of a block, each with the offset in the block's text where it begins. */
function runsOf(block) {
  const cells = block.querySelectorAll('[data-from]');
  const runs = [];
  for (const part of cells.length ? cells : [block]) {
    let from = Number(part.dataset.from ?? 0);
    const nodes = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
      if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      return node.matches(APART) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    });
    while (nodes.nextNode()) {
      const node = nodes.currentNode;
      runs.push({ node, from, to: from + node.length });
      from += node.length;
    }
  }
  return runs;
}

/** The text of a block as the server has it; between the cells of a table is a space. */
export function textOf(block) {
  return runsOf(block).reduce((text, run) => text.padEnd(run.from) + run.node.data, '');
}

/** Offset of a place in a block, also of one in a note mark or between two cells. */
function offsetOf(runs, container, at) {
  const own = runs.find((run) => run.node === container);
  if (own) return own.from + at;
  const place = document.createRange();
  place.setStart(container, at);
  const next = runs.find((run) => place.comparePoint(run.node, 0) >= 0);
  return next?.from ?? runs.at(-1)?.to ?? 0;
}

/** The part of a block that a range covers, without white space around it; null for none. */
function partOf(block, range) {
  const runs = runsOf(block);
  const inside = (node) => block.contains(node);
  const text = textOf(block);
  const start = inside(range.startContainer) ? offsetOf(runs, range.startContainer, range.startOffset) : 0;
  const end = inside(range.endContainer)
    ? offsetOf(runs, range.endContainer, range.endOffset)
    : text.length;
  const part = text.slice(start, end);
  if (!part.trim()) return null;
  return { block, text, start: start + part.search(/\S/), end: start + part.trimEnd().length };
}

/** The border of the word around an offset; the offset itself where it is inside none. */
function wordBorder(text, offset, side) {
  const word = offset > 0 && offset < text.length && WORDS?.segment(text).containing(offset);
  if (!word || word.index === offset) return offset;
  return side === 'start' ? word.index : word.index + word.segment.length;
}

/**
 * Where a range stands in the text of the article.
 *
 * @param {Range} range of anything on the page, such as the reader's selection
 * @returns {{block: string, start: number, endBlock: string, end: number} | null} whole words
 *   without white space around them; null where the range holds no text of the article
 */
export function placeOf(range) {
  if (range.collapsed) return null;
  const blocks = blocksIn(range);
  const first = firstPart(blocks, range);
  if (!first) return null;
  const last = firstPart(blocks.reverse(), range);
  return {
    block: first.block.dataset.block,
    start: wordBorder(first.text, first.start, 'start'),
    endBlock: last.block.dataset.block,
    end: wordBorder(last.text, last.end, 'end'),
  };
}

function blocksIn(range) {
  const around = range.commonAncestorContainer;
  const element = around.nodeType === Node.ELEMENT_NODE ? around : around.parentElement;
  const own = element?.closest(BLOCK);
  if (own) return [own];
  return [...(element ?? document).querySelectorAll(BLOCK)].filter((block) => range.intersectsNode(block));
}

function firstPart(blocks, range) {
  for (const block of blocks) {
    const part = partOf(block, range);
    if (part) return part;
  }
  return null;
}

/**
 * The range of a part of a block's text; what stands apart in it is in the range as well.
 *
 * @param {Element} block with data-block
 * @param {number} start
 * @param {number} end not before start; what lies outside the text is cut off
 * @returns {Range}
 */
export function rangeOf(block, start, end) {
  const range = document.createRange();
  const runs = runsOf(block);
  const first = runs.find((run) => start < run.to) ?? runs.at(-1);
  if (!first) {
    range.selectNodeContents(block);
    return range;
  }
  const last = runs.findLast((run) => run.from < end) ?? first;
  range.setEnd(last.node, within(last, end));
  range.setStart(first.node, within(first, start));
  return range;
}

function within(run, offset) {
  return Math.min(Math.max(offset - run.from, 0), run.node.length);
}
