package org.scholion.web.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.AnnotationVersion;
import org.scholion.domain.discussion.Audience;
import org.scholion.domain.discussion.Post;

/**
 * What an annotation said from some moment on.
 *
 * @param kind null where it is as before
 * @param tags null where they are as before
 * @param pieces the words, and what changed in them
 */
public record VersionView(
        Instant at,
        AnnotationKind kind,
        List<String> tags,
        List<WordDiff.Piece> pieces,
        boolean first,
        boolean current,
        boolean deleted) {

    /** What one version says. */
    private record Saying(
            AnnotationKind kind,
            List<String> tags,
            String words,
            Audience audience,
            Instant from) {}

    /**
     * All that it said, the newest first.
     *
     * @param earlier oldest first
     * @param mayRead whether they may read what was said for these
     */
    static List<VersionView> of(
            Post post, List<AnnotationVersion> earlier, Predicate<Audience> mayRead) {
        List<Saying> sayings = sayings(post.said(), earlier);
        sayings.removeIf(saying -> !mayRead.test(saying.audience()));
        List<VersionView> views = new ArrayList<>();
        Saying before = null;
        for (Saying saying : sayings) {
            boolean last = views.size() == sayings.size() - 1;
            views.add(0, view(saying, before, last, last && post.isDeleted()));
            before = saying;
        }
        return views;
    }

    private static List<Saying> sayings(Annotation said, List<AnnotationVersion> earlier) {
        List<Saying> sayings = new ArrayList<>();
        Instant from = said.publishedAt == null ? said.createdAt : said.publishedAt;
        for (AnnotationVersion version : earlier) {
            sayings.add(
                    new Saying(version.kind, version.tags, version.words, version.audience, from));
            from = version.replacedAt;
        }
        sayings.add(new Saying(said.kind, said.tags, said.words, said.audience, from));
        return sayings;
    }

    private static VersionView view(Saying saying, Saying before, boolean last, boolean deleted) {
        boolean first = before == null;
        return new VersionView(
                saying.from(),
                first || before.kind() == saying.kind() ? null : saying.kind(),
                deleted || (first ? saying.tags().isEmpty() : before.tags().equals(saying.tags()))
                        ? null
                        : saying.tags(),
                deleted
                        ? List.of()
                        : WordDiff.between(first ? saying.words() : before.words(), saying.words()),
                first,
                last,
                deleted);
    }

    public String tagLine() {
        return String.join(", ", tags);
    }
}
