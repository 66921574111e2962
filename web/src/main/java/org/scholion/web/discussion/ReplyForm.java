package org.scholion.web.discussion;

import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.Annotation;

/**
 * The form below a thread.
 *
 * @param answers id, as in addresses, of what is answered; null for the first of the thread
 * @param wrong message key of what is wrong with it; null for nothing
 * @param key by which it is known if it arrives twice
 */
public record ReplyForm(String answers, String words, String tags, String wrong, String key) {

    public static ReplyForm empty() {
        return new ReplyForm(null, "", "", null, Ids.inAddress(Ids.next()));
    }

    public int longest() {
        return Annotation.WORDS;
    }
}
