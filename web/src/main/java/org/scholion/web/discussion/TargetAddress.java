package org.scholion.web.discussion;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.discussion.Target;
import org.scholion.domain.discussion.TargetKind;

/**
 * What can be talked about, as it stands in an address: {@code article}, {@code
 * block-0H5RZ9BCV6MHE}, and for words the first block with an offset and the last one with another:
 * {@code words-0H5RZ9BCV6MHE-12-0H5RZ9BCV6MHE-40}.
 *
 * @param id of what it is, or of the first block; null for the article
 * @param start UTF-16 offset in the first block; 0 for all but words
 * @param endBlock id of the last block; null for all but words
 * @param end UTF-16 offset in the last block, exclusive; 0 for all but words
 */
public record TargetAddress(TargetKind kind, Long id, int start, Long endBlock, int end) {

    private static final Pattern WORDS =
            Pattern.compile("words-([0-9A-Z]{13})-([0-9]{1,7})-([0-9A-Z]{13})-([0-9]{1,7})");
    private static final Pattern THING =
            Pattern.compile("(section|block|claim|note|reference)-([0-9A-Z]{13})");

    public static final TargetAddress ARTICLE =
            new TargetAddress(TargetKind.ARTICLE, null, 0, null, 0);

    public static TargetAddress of(TargetKind kind, long id) {
        return new TargetAddress(kind, id, 0, null, 0);
    }

    public static TargetAddress words(long block, int start, long endBlock, int end) {
        return new TargetAddress(TargetKind.RANGE, block, start, endBlock, end);
    }

    /** Empty where nothing is addressed so. */
    public static Optional<TargetAddress> read(String address) {
        if ("article".equals(address)) {
            return Optional.of(ARTICLE);
        }
        Matcher words = WORDS.matcher(address == null ? "" : address);
        if (words.matches()) {
            Optional<Long> first = Ids.ofAddress(words.group(1));
            Optional<Long> last = Ids.ofAddress(words.group(3));
            return first.isEmpty() || last.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            words(
                                    first.get(),
                                    Integer.parseInt(words.group(2)),
                                    last.get(),
                                    Integer.parseInt(words.group(4))));
        }
        Matcher thing = THING.matcher(address == null ? "" : address);
        return thing.matches()
                ? Ids.ofAddress(thing.group(2))
                        .map(
                                id ->
                                        of(
                                                TargetKind.valueOf(
                                                        thing.group(1).toUpperCase(Locale.ROOT)),
                                                id))
                : Optional.empty();
    }

    /** The target of an annotation; the article where it is not in the text any more. */
    public static TargetAddress of(Post post) {
        Target target = post.said().target;
        if (post.said().orphaned) {
            return ARTICLE;
        }
        return switch (target.kind) {
            case ARTICLE -> ARTICLE;
            case BLOCK -> of(TargetKind.BLOCK, post.block());
            case RANGE -> words(post.block(), target.start, post.endBlock(), target.end);
            case SECTION, CLAIM, NOTE, REFERENCE -> of(target.kind, target.id);
        };
    }

    @Override
    public String toString() {
        return switch (kind) {
            case ARTICLE -> "article";
            case RANGE ->
                    "words-%s-%d-%s-%d"
                            .formatted(Ids.inAddress(id), start, Ids.inAddress(endBlock), end);
            default -> kind.name().toLowerCase(Locale.ROOT) + "-" + Ids.inAddress(id);
        };
    }
}
