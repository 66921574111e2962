package org.scholion.importer.claim;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Section;

/** Case files beside this class: a case a line, fields between bars, comments with {@code #}. */
final class Cases {

    private Cases() {}

    static Stream<Arguments> of(String file) {
        return HeldOut.lines(file).stream().map(line -> Arguments.of((Object[]) fields(line)));
    }

    private static String[] fields(String line) {
        String[] fields = line.split("\\|", 3);
        return Stream.of(fields).map(String::strip).toArray(String[]::new);
    }

    /** An edition of one paragraph. */
    static Edition edition(String language, String text) {
        Edition edition =
                new Edition(new Edition.Origin("case", "none", "0", Instant.EPOCH), language);
        Section section = new Section(Section.Kind.BODY, 1, null, "Case", 1);
        edition.add(section);
        edition.add(new Block(Block.Kind.PARAGRAPH, section, text, List.of()));
        return edition;
    }

    /** The last claim of a text. */
    static SuggestedClaim last(String language, String text) {
        List<SuggestedClaim> claims = ClaimSuggester.suggest(edition(language, text));
        return claims.get(claims.size() - 1);
    }
}
