package org.scholion.web.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Ids;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.Audience;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.discussion.TargetKind;
import org.scholion.domain.permission.Right;
import org.scholion.importer.claim.SentenceSplitter;
import org.scholion.web.discussion.Seat;
import org.scholion.web.discussion.TargetAddress;
import org.scholion.web.discussion.TargetView;
import org.scholion.web.discussion.TargetViews;
import org.scholion.web.markup.SafeMarkdown;
import org.scholion.web.reading.LoadedEditions;
import org.scholion.web.security.Here;
import org.scholion.web.writing.WritingForm.Sentence;
import org.scholion.web.writing.WritingForm.TagChoice;
import org.scholion.web.writing.WritingForm.Values;

/** Makes the forms of annotations. */
@ApplicationScoped
class Forms {

    private final TargetViews targets;
    private final LoadedEditions editions;
    private final EntityManager database;
    private final Here here;

    Forms(TargetViews targets, LoadedEditions editions, EntityManager database, Here here) {
        this.targets = targets;
        this.editions = editions;
        this.database = database;
        this.here = here;
    }

    /**
     * For something new.
     *
     * @throws NotFoundException where the reading's edition has no such thing
     */
    @Transactional
    WritingForm begin(TargetAddress target, Values values, Refusal wrong, boolean preview) {
        Reading reading = here.reading();
        TargetView about = about(target, reading).orElseThrow(NotFoundException::new);
        return new WritingForm(
                address(reading),
                address(reading) + "/annotations",
                null,
                about,
                sentences(target, reading),
                kinds(),
                audiences(reading),
                values,
                tags(reading),
                wrong,
                preview ? SafeMarkdown.of(values.words()) : null,
                null);
    }

    /**
     * For what its author wrote before.
     *
     * @param stored what is stored, where that is not what they saw; else null
     */
    WritingForm change(
            Post post, Seat seat, Values values, Refusal wrong, boolean preview, String stored) {
        Reading reading = seat.reading();
        boolean alone = post.isFirst() && seat.thread(post.thread()).size() == 1;
        return new WritingForm(
                seat.address(),
                seat.address() + "/annotations/" + Ids.inAddress(post.id()) + "/words",
                Ids.inAddress(post.id()),
                targets.of(post, reading.edition.id),
                List.of(),
                kinds(),
                alone ? audiences(reading) : List.of(),
                values,
                tags(reading),
                wrong,
                preview ? SafeMarkdown.of(values.words()) : null,
                stored);
    }

    /**
     * Of a paragraph the sentences that were chosen, from the first to the last; where only one of
     * the two was chosen, that one. What was not narrowed stays whole.
     */
    @Transactional
    TargetAddress chosen(TargetAddress target, Sent sent) {
        if (sent.from == null && sent.to == null) {
            return target;
        }
        List<Sentence> chosen =
                sentences(target, here.reading()).stream()
                        .filter(
                                s ->
                                        (sent.from != null && s.start() == sent.from)
                                                || (sent.to != null && s.end() == sent.to))
                        .toList();
        return chosen.isEmpty()
                ? target
                : TargetAddress.words(
                        target.id(),
                        chosen.get(0).start(),
                        target.id(),
                        chosen.get(chosen.size() - 1).end());
    }

    private Optional<TargetView> about(TargetAddress target, Reading reading) {
        long edition = reading.edition.id;
        if (target.kind() != TargetKind.CLAIM) {
            return targets.of(target, edition);
        }
        return Optional.ofNullable(database.find(Claim.class, target.id()))
                .filter(claim -> claim.edition.id == edition)
                .map(claim -> claim(target, claim, edition));
    }

    private TargetView claim(TargetAddress target, Claim claim, long edition) {
        Block block = editions.of(edition).block(claim.block.id).orElseThrow();
        String words = block.text.substring(claim.reading.start, claim.reading.end);
        return targets.claim(target, block, words, edition);
    }

    /** The sentences of a paragraph of prose, to choose from; empty for anything else. */
    List<Sentence> sentences(TargetAddress target, Reading reading) {
        if (target.kind() != TargetKind.BLOCK) {
            return List.of();
        }
        var edition = editions.of(reading.edition.id);
        Block block = edition.block(target.id()).orElseThrow(NotFoundException::new);
        boolean prose = block.kind != Block.Kind.TABLE && block.kind != Block.Kind.CODE;
        String language = edition.edition().language.startsWith("ru") ? "ru" : "en";
        return prose
                ? new SentenceSplitter(language)
                        .split(block.text).stream()
                                .map(
                                        s ->
                                                new Sentence(
                                                        s.start(),
                                                        s.end(),
                                                        block.text.substring(s.start(), s.end())))
                                .toList()
                : List.of();
    }

    private List<AnnotationKind> kinds() {
        List<AnnotationKind> kinds =
                new ArrayList<>(List.of(AnnotationKind.COMMENT, AnnotationKind.QUESTION));
        if (here.may(Right.GLOSS)) {
            kinds.add(AnnotationKind.GLOSS);
        }
        kinds.add(AnnotationKind.GARBLED);
        return kinds;
    }

    private List<Audience> audiences(Reading reading) {
        List<Audience> audiences = new ArrayList<>(List.of(Audience.READING));
        if (reading.sharing.groupSet != null && !here.place().role().isStaff()) {
            audiences.add(Audience.GROUP);
        }
        audiences.add(Audience.STAFF);
        audiences.add(Audience.ONLY_ME);
        return audiences;
    }

    private static TagChoice tags(Reading reading) {
        return new TagChoice(reading.tagging.tags(), reading.tagging.fixed);
    }

    private static String address(Reading reading) {
        return "/readings/" + Ids.inAddress(reading.id);
    }
}
