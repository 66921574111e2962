package org.scholion.web.discussion;

import org.scholion.domain.discussion.TargetKind;

/**
 * What is talked about, as pages name it.
 *
 * @param address see {@link TargetAddress}
 * @param anchor its fragment on the page of the reading; null where it has no place there
 * @param number of a paragraph or note; null where it has none
 * @param quote its words, or their beginning; empty for the article
 * @param whole whether the quote is all of it
 * @param carriage what became of its place; null where there is nothing to say
 */
public record TargetView(
        TargetKind kind,
        String address,
        String anchor,
        String number,
        String quote,
        boolean whole,
        String language,
        Carriage carriage) {

    private static final int BRIEF = 90;

    /** The beginning of the quote, for a list. */
    public String brief() {
        int blank = quote.length() <= BRIEF ? -1 : quote.lastIndexOf(' ', BRIEF);
        return blank <= 0 ? quote : quote.substring(0, blank) + " …";
    }

    /** The same as something of another kind. */
    TargetView as(TargetKind kind) {
        return new TargetView(kind, address, anchor, number, quote, whole, language, carriage);
    }

    TargetView carried(Carriage carriage) {
        return new TargetView(kind, address, anchor, number, quote, whole, language, carriage);
    }
}
