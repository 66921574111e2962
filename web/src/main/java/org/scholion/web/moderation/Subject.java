package org.scholion.web.moderation;

import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.Post;
import org.scholion.web.discussion.Names;
import org.scholion.web.discussion.TargetView;
import org.scholion.web.markup.SafeMarkdown;

/**
 * The annotation that a page is about, as its reader is shown it.
 *
 * @param reading its address
 */
public record Subject(
        String reading, Post post, Names.Name name, TargetView about, SafeMarkdown words) {

    /** Its own address, below which everything is that is done with it. */
    public String address() {
        return reading + "/annotations/" + id();
    }

    /** Where it stands in its thread. */
    public String inThread() {
        return Touch.address(reading, post);
    }

    public String id() {
        return Ids.inAddress(post.id());
    }

    public AnnotationKind kind() {
        return post.said().kind;
    }

    public boolean isDeleted() {
        return post.isDeleted();
    }

    public boolean isHidden() {
        return post.isHidden();
    }
}
