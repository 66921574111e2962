package org.scholion.web.moderation;

import org.scholion.domain.discussion.Post;

/** Says that nothing was done with an annotation, and why; what was typed is given back. */
class NotDone extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Why why;
    private final transient Post post;
    private final String typed;

    /**
     * @param typed words that would be lost; empty for none
     */
    NotDone(Why why, Post post, String typed) {
        super(why.name(), null, false, false);
        this.why = why;
        this.post = post;
        this.typed = typed == null ? "" : typed;
    }

    NotDone(Why why, Post post) {
        this(why, post, "");
    }

    Why why() {
        return why;
    }

    Post post() {
        return post;
    }

    String typed() {
        return typed;
    }

    /** 409 for what was changed meanwhile, 400 for what cannot be. */
    int status() {
        return why == Why.CHANGED ? 409 : 400;
    }
}
