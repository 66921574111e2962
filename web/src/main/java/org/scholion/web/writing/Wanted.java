package org.scholion.web.writing;

import java.util.List;
import org.scholion.domain.course.TagRules;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.Audience;
import org.scholion.domain.discussion.Tags;
import org.scholion.web.security.PrintableText;

/**
 * What somebody wants to say.
 *
 * @param audience null for that of the thread
 * @param words Markdown
 * @param tags with commas between them
 * @param draft whether nobody else is to see it yet
 * @param key of the form that it comes from; null for none
 */
public record Wanted(
        AnnotationKind kind,
        Audience audience,
        String words,
        String tags,
        boolean draft,
        String key) {

    /** A highlight with words is a comment; words are stripped, line ends are those of Unix. */
    public Wanted {
        words = plain(words).replace("\r\n", "\n").replace('\r', '\n');
        kind = kind == AnnotationKind.HIGHLIGHT && !words.isEmpty() ? AnnotationKind.COMMENT : kind;
        tags = plain(tags);
    }

    private static String plain(String given) {
        return given == null ? "" : PrintableText.of(given).strip();
    }

    /**
     * The tags, checked.
     *
     * @param staff whether the writer teaches
     * @throws NotWritten where something of it cannot be said
     */
    List<String> check(TagRules rules, boolean staff) {
        if (words.isEmpty() && kind != AnnotationKind.HIGHLIGHT) {
            throw new NotWritten(Refusal.EMPTY);
        }
        if (words.length() > Annotation.WORDS) {
            throw new NotWritten(Refusal.TOO_LONG);
        }
        if (kind == AnnotationKind.GLOSS && !staff) {
            throw new NotWritten(Refusal.NOT_A_GLOSS);
        }
        return checkTags(rules);
    }

    private List<String> checkTags(TagRules rules) {
        List<String> given;
        try {
            given = Tags.list(tags);
        } catch (IllegalArgumentException tooLong) {
            throw new NotWritten(Refusal.TAG_TOO_LONG);
        }
        if (given.size() > Tags.MOST) {
            throw new NotWritten(Refusal.TOO_MANY_TAGS);
        }
        List<String> listed = rules.tags();
        for (String tag : given) {
            if (rules.fixed && listed.stream().noneMatch(known -> Tags.same(known, tag))) {
                throw new NotWritten(Refusal.TAG_NOT_LISTED);
            }
        }
        // As the list has them, so that one tag is not written in two ways.
        return given.stream()
                .map(
                        tag ->
                                listed.stream()
                                        .filter(known -> Tags.same(known, tag))
                                        .findFirst()
                                        .orElse(tag))
                .toList();
    }
}
