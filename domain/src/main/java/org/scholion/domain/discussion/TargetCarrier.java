package org.scholion.domain.discussion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Matching;
import org.scholion.domain.article.Reattachment;
import org.scholion.domain.article.Reattachment.Found;
import org.scholion.domain.article.Reattachment.Rule;
import org.scholion.domain.claim.Claim;

/**
 * Finds in the next edition what annotations are about. Whole paragraphs, sections, notes and
 * references are found as {@link Matching} pairs them, words as {@link Reattachment} finds them;
 * words across paragraphs only where these are neighbours still. What is not found has no place:
 * better none than a wrong one.
 */
public final class TargetCarrier {

    private final Edition now;
    private final Matching<Block> blocks;
    private final Reattachment words;
    private final Map<Long, Claim> claims;
    private final List<Claim> claimsNow;
    private final Map<TargetKind, Map<Long, Thing>> things = new HashMap<>();

    /** A target in the new edition, and how it was found. */
    public record Carried(Target target, Rule rule) {}

    /**
     * A section, note or reference.
     *
     * @param counterpart its id in the new edition; null where it is gone
     */
    private record Thing(String text, Long counterpart, boolean unchanged) {}

    /**
     * @param claims those that annotations are about, by id, of the old edition or earlier ones
     * @param claimsNow of the new edition
     */
    public TargetCarrier(Edition old, Edition now, Map<Long, Claim> claims, List<Claim> claimsNow) {
        this.now = now;
        this.blocks = Matching.ofBlocks(old, now);
        this.words = new Reattachment(now.blocks());
        this.claims = claims;
        this.claimsNow = claimsNow;
        match(
                TargetKind.SECTION,
                old.sections(),
                Matching.ofSections(old, now)::counterpart,
                section -> section.id,
                section -> section.title == null ? "" : section.title);
        match(
                TargetKind.NOTE,
                old.notes(),
                Matching.ofNotes(old, now)::counterpart,
                note -> note.id,
                note -> note.text);
        match(
                TargetKind.REFERENCE,
                old.references(),
                Matching.ofReferences(old, now)::counterpart,
                reference -> reference.id,
                reference -> reference.text);
    }

    private <T> void match(
            TargetKind kind,
            List<T> parts,
            Function<T, T> counterpart,
            Function<T, Long> id,
            Function<T, String> text) {
        Map<Long, Thing> found = new HashMap<>();
        for (T part : parts) {
            T same = counterpart.apply(part);
            boolean unchanged = same != null && text.apply(same).equals(text.apply(part));
            found.put(
                    id.apply(part),
                    new Thing(text.apply(part), same == null ? null : id.apply(same), unchanged));
        }
        things.put(kind, found);
    }

    /**
     * @param target in the old edition, or in an earlier one where it was not found since
     * @return empty where it is not in the new edition
     */
    public Optional<Carried> carry(Target target) {
        return switch (target.kind) {
            case ARTICLE -> Optional.of(new Carried(target, Rule.SAME_BLOCK_EXACT));
            case BLOCK -> block(target.block);
            case RANGE ->
                    target.block.id.equals(target.endBlock.id)
                            ? words(target.block, target.start, target.end)
                            : across(target);
            case CLAIM -> claim(claims.get(target.id));
            case SECTION, NOTE, REFERENCE -> thing(target);
        };
    }

    /**
     * What the target of an annotation said when it was written about, at most {@link
     * Target#LONGEST} characters; null for the article.
     */
    public String words(Target target) {
        String said =
                switch (target.kind) {
                    case ARTICLE -> null;
                    case BLOCK -> target.block.text;
                    case RANGE -> target.exact;
                    case CLAIM -> claims.containsKey(target.id) ? claims.get(target.id).text() : "";
                    case SECTION, NOTE, REFERENCE -> {
                        Thing thing = things.get(target.kind).get(target.id);
                        yield thing == null ? "" : thing.text;
                    }
                };
        return said == null || said.length() <= Target.LONGEST
                ? said
                : said.substring(0, Target.LONGEST);
    }

    private Optional<Carried> block(Block old) {
        Block same = blocks.counterpart(old);
        if (same == null) {
            return words.find(old, 0, old.text.length(), null)
                    .filter(found -> found.block().kind == old.kind)
                    .map(found -> new Carried(Target.block(found.block()), found.rule()));
        }
        return Optional.of(new Carried(Target.block(same), rule(same.text.equals(old.text))));
    }

    private static Rule rule(boolean unchanged) {
        return unchanged ? Rule.SAME_BLOCK_EXACT : Rule.SAME_BLOCK_ALIKE;
    }

    private Optional<Carried> words(Block old, int start, int end) {
        return words.find(old, start, end, blocks.counterpart(old)).map(TargetCarrier::range);
    }

    private static Carried range(Found found) {
        return new Carried(
                Target.range(List.of(found.block()), found.start(), found.end()), found.rule());
    }

    /** Each end by itself; what is between them counts as changed where it is not the same. */
    private Optional<Carried> across(Target target) {
        Optional<Found> first = within(target.block, target.start, target.block.text.length());
        Optional<Found> last = within(target.endBlock, 0, target.end);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        List<Block> all = now.blocks();
        int from = all.indexOf(first.get().block());
        int to = all.indexOf(last.get().block());
        int apart = target.endBlock.position - target.block.position;
        if (to - from != apart) {
            return Optional.empty();
        }
        Target carried =
                Target.range(all.subList(from, to + 1), first.get().start(), last.get().end());
        return Optional.of(new Carried(carried, rule(carried.exact.equals(target.exact))));
    }

    private Optional<Found> within(Block old, int start, int end) {
        Block same = blocks.counterpart(old);
        return same == null
                ? Optional.empty()
                : words.find(old, start, end, same).filter(found -> found.block() == same);
    }

    private Optional<Carried> thing(Target target) {
        Thing thing = things.get(target.kind).get(target.id);
        return thing == null || thing.counterpart == null
                ? Optional.empty()
                : Optional.of(
                        new Carried(
                                Target.of(target.kind, thing.counterpart), rule(thing.unchanged)));
    }

    /** The claim that came from it, else one of the same words, else these words. */
    private Optional<Carried> claim(Claim old) {
        if (old == null) {
            return Optional.empty();
        }
        Optional<Found> place =
                words.find(
                        old.block,
                        old.reading.start,
                        old.reading.end,
                        blocks.counterpart(old.block));
        return claimsNow.stream()
                .filter(claim -> isFrom(claim, old))
                .findFirst()
                .or(() -> place.flatMap(this::claimAt))
                .map(c -> new Carried(Target.claim(c), rule(c.text().equals(old.text()))))
                .or(() -> place.map(TargetCarrier::range));
    }

    private static boolean isFrom(Claim claim, Claim old) {
        Claim earlier = claim.carriedFrom;
        while (earlier != null && !earlier.id.equals(old.id)) {
            earlier = earlier.carriedFrom;
        }
        return earlier != null;
    }

    private Optional<Claim> claimAt(Found place) {
        return claimsNow.stream()
                .filter(claim -> claim.block.id.equals(place.block().id))
                .filter(claim -> claim.covers(place.start(), place.end()))
                .findFirst();
    }
}
