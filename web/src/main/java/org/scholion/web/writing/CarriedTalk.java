package org.scholion.web.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scholion.domain.article.Reattachment.Rule;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.TargetCarrier;
import org.scholion.domain.discussion.TargetCarrier.Carried;
import org.scholion.domain.discussion.TargetKind;
import org.scholion.web.discussion.Changes;
import org.scholion.web.discussion.Changes.Change;
import org.scholion.web.seminar.EditionGiven;

/** Takes what was written about one edition along to the next that a reading has. */
@ApplicationScoped
class CarriedTalk {

    private final Annotation.Repository annotations;
    private final Claim.Repository claims;
    private final Changes changes;

    CarriedTalk(Annotation.Repository annotations, Claim.Repository claims, Changes changes) {
        this.annotations = annotations;
        this.claims = claims;
        this.changes = changes;
    }

    void carry(@Observes EditionGiven given) {
        Reading reading = given.reading();
        List<Annotation> all = annotations.list("reading.id = ?1 order by id", reading.id);
        if (all.isEmpty()) {
            return;
        }
        Change change = changes.rebuild(reading.id);
        TargetCarrier carrier =
                new TargetCarrier(
                        given.before(), reading.edition, meant(all), claims.of(reading.edition));
        Map<Long, Place> places = new HashMap<>();
        for (Annotation said : all) {
            // A thread is about one thing.
            places.computeIfAbsent(
                    said.thread.id,
                    thread -> new Place(carrier.carry(said.target), carrier.words(said.target)));
        }
        for (Annotation said : all) {
            places.get(said.thread.id).give(said);
            change.about(said);
        }
    }

    /**
     * Where a thread stands now.
     *
     * @param carried empty where it is not in the text any more
     * @param words what it was about, in the edition that it was last found in
     */
    private record Place(Optional<Carried> carried, String words) {

        void give(Annotation said) {
            String before = said.earlierQuote == null ? words : said.earlierQuote;
            if (carried.isEmpty()) {
                said.orphan(before);
                return;
            }
            Rule rule = carried.get().rule();
            boolean same = rule != Rule.SAME_BLOCK_ALIKE && Objects.equals(before, words);
            said.carriedTo(carried.get().target().copy(), rule, same ? null : before);
        }
    }

    private Map<Long, Claim> meant(List<Annotation> all) {
        List<Long> ids =
                all.stream()
                        .map(said -> said.target)
                        .filter(target -> target.kind == TargetKind.CLAIM)
                        .map(target -> target.id)
                        .distinct()
                        .toList();
        return claims.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(claim -> claim.id, Function.identity()));
    }
}
