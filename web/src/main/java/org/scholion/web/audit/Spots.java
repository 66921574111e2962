package org.scholion.web.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Edition;
import org.scholion.domain.audit.Subject;
import org.scholion.web.article.Place;
import org.scholion.web.article.Places;

/** Where on its pages stand the things of an edition that findings are about; holds no entity. */
final class Spots {

    private static final List<Spot> ARTICLE = List.of(new Spot("", Spot.Kind.ARTICLE, null));
    private static final List<Spot> AUTHORS =
            List.of(new Spot("/authors", Spot.Kind.AUTHORS, null));

    private final Map<String, List<Spot>> notes = new HashMap<>();
    private final Map<String, List<Spot>> references = new HashMap<>();
    private final Map<String, List<Spot>> inText = new HashMap<>();

    Spots(Edition edition) {
        Places places = new Places(edition);
        edition.notes()
                .forEach(
                        note -> {
                            List<Spot> spots = new ArrayList<>();
                            String address = "/notes#" + places.of(note);
                            spots.add(new Spot(address, Spot.Kind.NOTE, note.number));
                            places.marksOf(note).forEach(mark -> spots.add(inText(mark)));
                            notes.putIfAbsent(note.number, List.copyOf(spots));
                        });
        edition.references()
                .forEach(
                        reference -> {
                            String address = "/references#" + places.of(reference);
                            Spot spot = new Spot(address, Spot.Kind.REFERENCE, null);
                            references.putIfAbsent(reference.key, List.of(spot));
                        });
        edition.blocks()
                .forEach(
                        block -> {
                            boolean numbered = block.number != null;
                            String anchor = numbered ? "p" + block.number : "b" + block.position;
                            Place place = new Place(anchor, block.number);
                            inText.put("b" + block.position, List.of(inText(place)));
                        });
        edition.citations()
                .forEach(
                        citation -> {
                            Place place = new Place(places.of(citation), citation.block.number);
                            inText.put("c" + citation.position, List.of(inText(place)));
                        });
    }

    private static Spot inText(Place place) {
        String number = place.paragraph() == null ? null : place.paragraph().toString();
        return new Spot("/text#" + place.anchor(), Spot.Kind.PARAGRAPH, number);
    }

    /** The page about the article where nothing nearer is known. */
    List<Spot> of(Subject subject) {
        return switch (subject.kind) {
            case "note" -> notes.getOrDefault(subject.id, ARTICLE);
            case "reference" -> references.getOrDefault(subject.id, ARTICLE);
            case "block", "citation" -> inText.getOrDefault(subject.id, ARTICLE);
            case "author" -> AUTHORS;
            default -> ARTICLE;
        };
    }
}
