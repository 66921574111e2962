package org.scholion.web.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.scholion.domain.article.Block;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.Target;
import org.scholion.domain.discussion.TargetKind;
import org.scholion.web.discussion.TargetAddress;
import org.scholion.web.reading.LoadedEdition;
import org.scholion.web.reading.LoadedEditions;

/** Finds in the edition of a reading what an address means. */
@ApplicationScoped
class Targets {

    private final EntityManager database;
    private final LoadedEditions editions;

    Targets(EntityManager database, LoadedEditions editions) {
        this.database = database;
        this.editions = editions;
    }

    /**
     * In an open transaction.
     *
     * @throws NotWritten where the edition has no such thing, or no such words
     */
    Target find(TargetAddress address, Reading reading) {
        LoadedEdition edition = editions.of(reading.edition.id);
        return found(address, edition).orElseThrow(() -> new NotWritten(Refusal.NO_SUCH_PLACE));
    }

    private Optional<Target> found(TargetAddress address, LoadedEdition edition) {
        return switch (address.kind()) {
            case ARTICLE -> Optional.of(Target.article());
            case BLOCK -> edition.block(address.id()).map(b -> Target.block(stored(b)));
            case RANGE -> words(address, edition);
            case SECTION -> edition.section(address.id()).map(s -> thing(address));
            case NOTE -> edition.note(address.id()).map(note -> thing(address));
            case REFERENCE -> edition.reference(address.id()).map(entry -> thing(address));
            case CLAIM ->
                    Optional.ofNullable(database.find(Claim.class, address.id()))
                            .filter(claim -> claim.edition.id.equals(edition.edition().id))
                            .map(Target::claim);
        };
    }

    private static Target thing(TargetAddress address) {
        TargetKind kind = address.kind();
        return Target.of(kind, address.id());
    }

    private Optional<Target> words(TargetAddress address, LoadedEdition edition) {
        Block first = edition.block(address.id()).orElse(null);
        Block last = edition.block(address.endBlock()).orElse(null);
        List<Block> blocks =
                first == null || last == null ? List.of() : edition.between(first, last);
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Target.range(blocks, address.start(), address.end())
                            .with(stored(first), stored(last)));
        } catch (IllegalArgumentException noWords) {
            return Optional.empty();
        }
    }

    private Block stored(Block loaded) {
        return database.getReference(Block.class, loaded.id);
    }
}
