package org.scholion.web.browser;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.scholion.web.fixture.Shelf;

/** The paths of every kind of page that the portal has. */
@ApplicationScoped
public class Pages {

    private final Shelf shelf;

    Pages(Shelf shelf) {
        this.shelf = shelf;
    }

    List<String> all() {
        Stream<String> articles =
                Stream.of(shelf.river(), shelf.hostile())
                        .flatMap(
                                slug ->
                                        Stream.of("", "/text", "/notes", "/references", "/authors")
                                                .map(page -> "/articles/" + slug + page));
        return Stream.concat(Stream.of("/", "/articles", "/nowhere", "/tests/failure"), articles)
                .toList();
    }

    String text() {
        return "/articles/" + shelf.river() + "/text";
    }
}
