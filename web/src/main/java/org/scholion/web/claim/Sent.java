package org.scholion.web.claim;

import jakarta.ws.rs.BadRequestException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.article.Ids;
import org.scholion.domain.claim.ClaimKind;

/** What the forms about a claim send; each form sends some of it, the others are null. */
public class Sent {

    /** Version of the claim that the editor saw. */
    @RestForm public Integer version;

    /** Where to go afterwards: a path of this portal. */
    @RestForm public String back;

    /** A kind that the claim shall have if it had it not, and else not. */
    @RestForm public String toggle;

    /** Kinds of a new claim. */
    @RestForm public List<String> kind;

    @RestForm public String label;

    /** UTF-16 offsets in the paragraph. */
    @RestForm public Integer start;

    @RestForm public Integer end;

    /** Where the second half begins, UTF-16 offset in the paragraph. */
    @RestForm public Integer at;

    /** The claim to join with, and its version that the editor saw. */
    @RestForm public String other;

    @RestForm public Integer otherVersion;

    /** A whole sentence: {@code 17-42}. */
    @RestForm public String sentence;

    /** The paragraph of a new claim, by its id. */
    @RestForm public String block;

    /** The decision that the editor saw as the last. */
    @RestForm public String decision;

    /** Two offsets in a paragraph. */
    record Stretch(int start, int end) {}

    /** A whole sentence where one was chosen, else the borders. */
    Stretch stretch() {
        if (sentence != null && sentence.matches("[0-9]{1,7}-[0-9]{1,7}")) {
            String[] borders = sentence.split("-");
            return new Stretch(Integer.parseInt(borders[0]), Integer.parseInt(borders[1]));
        }
        return new Stretch(needed(start), needed(end));
    }

    long blockId() {
        return Ids.ofAddress(block).orElseThrow(BadRequestException::new);
    }

    Set<ClaimKind> kinds() {
        Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        for (String tag : kind == null ? List.<String>of() : kind) {
            kinds.add(kind(tag));
        }
        return kinds;
    }

    static ClaimKind kind(String tag) {
        return ClaimFilter.named(ClaimKind.values(), tag).orElseThrow(BadRequestException::new);
    }

    /**
     * @throws BadRequestException where the form did not send it
     */
    static <T> T needed(T value) {
        if (value == null) {
            throw new BadRequestException();
        }
        return value;
    }
}
