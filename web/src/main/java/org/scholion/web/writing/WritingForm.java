package org.scholion.web.writing;

import java.util.List;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.Audience;
import org.scholion.domain.discussion.Tags;
import org.scholion.web.discussion.TargetView;
import org.scholion.web.markup.SafeMarkdown;

/**
 * The form in which an annotation is written or changed.
 *
 * @param reading address of its reading
 * @param action where it is sent
 * @param annotation id, as in addresses, of what is changed; null for something new
 * @param about what it is about
 * @param sentences of its paragraph, to choose some of them; empty where there is no choice
 * @param audiences that may be chosen; empty where it stays
 * @param values what it begins with, or what was sent
 * @param wrong why it was not written; null for nothing
 * @param preview how it would look; null where nobody asked
 * @param stored what is stored instead, where it was changed meanwhile; else null
 */
public record WritingForm(
        String reading,
        String action,
        String annotation,
        TargetView about,
        List<Sentence> sentences,
        List<AnnotationKind> kinds,
        List<Audience> audiences,
        Values values,
        TagChoice tags,
        Refusal wrong,
        SafeMarkdown preview,
        String stored) {

    /** One that may be chosen: by offsets in its block. */
    public record Sentence(int start, int end, String words) {

        private static final int BRIEF = 90;

        /** Its beginning, for a list. */
        public String brief() {
            int blank = words.length() <= BRIEF ? -1 : words.lastIndexOf(' ', BRIEF);
            return blank <= 0 ? words : words.substring(0, blank) + " …";
        }
    }

    /**
     * @param isDraft whether nobody else sees it yet
     */
    public record Values(
            AnnotationKind kind,
            Audience audience,
            String words,
            String tags,
            int version,
            boolean isDraft,
            String key,
            Integer from,
            Integer to) {}

    /**
     * @param listed what the reading suggests or demands
     * @param fixed whether there are no others
     */
    public record TagChoice(List<String> listed, boolean fixed) {}

    public boolean isNew() {
        return annotation == null;
    }

    public int longest() {
        return Annotation.WORDS;
    }

    public int mostTags() {
        return Tags.MOST;
    }

    /** Whether audience or tags are other than usual, so that they are to be seen at once. */
    public boolean hasChoices() {
        return values.audience() != Audience.READING
                || !values.tags().isEmpty()
                || tags.fixed()
                || wrong != null;
    }

    public boolean hasChoice() {
        return sentences.size() > 1;
    }
}
