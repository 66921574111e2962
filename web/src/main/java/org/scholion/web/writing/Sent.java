package org.scholion.web.writing;

import jakarta.ws.rs.BadRequestException;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.Audience;

/** What the form of an annotation sends. */
public class Sent {

    /** What it is about; see {@link org.scholion.web.discussion.TargetAddress}. */
    @RestForm public String target;

    @RestForm public String kind;
    @RestForm public String audience;
    @RestForm public String words;
    @RestForm public String tags;

    /** What the pressed button wants: publish, draft or preview. */
    @RestForm("do")
    public String button;

    @RestForm public String key;

    /** The version that the sender saw; null for something new. */
    @RestForm public Integer version;

    /**
     * @throws BadRequestException where the form does not say what its sender saw
     */
    int seen() {
        if (version == null) {
            throw new BadRequestException();
        }
        return version;
    }

    /** Offset where the first of some chosen sentences begins; null for all of a block. */
    @RestForm public Integer from;

    /** Offset where the last of them ends. */
    @RestForm public Integer to;

    boolean isPreview() {
        return "preview".equals(button);
    }

    boolean isDraft() {
        return "draft".equals(button);
    }

    /**
     * @throws BadRequestException for a field that no form of ours sends so
     */
    Wanted wanted() {
        return new Wanted(
                kind == null ? AnnotationKind.COMMENT : one(AnnotationKind.values(), kind),
                audience == null ? null : one(Audience.values(), audience),
                words,
                tags,
                isDraft(),
                key());
    }

    private String key() {
        if (key == null || key.isEmpty()) {
            return null;
        }
        if (key.length() > Annotation.SEND_KEY) {
            throw new BadRequestException();
        }
        return key;
    }

    private static <E extends Enum<E>> E one(E[] all, String name) {
        return Stream.of(all)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }
}
