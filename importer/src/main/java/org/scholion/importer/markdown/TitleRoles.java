package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells titles from rubrics among the headings of the front matter. A title stands right above what
 * speaks of the article; a rubric above a title, or with a label in capitals: {@code DOSSIER:
 * Birds}.
 */
final class TitleRoles {

    enum Role {
        TITLE,
        RUBRIC,
        /** The first half of a title whose second half is the next heading. */
        TORN_TITLE
    }

    private final Map<Piece, Role> roles = new HashMap<>();

    TitleRoles(List<Group> front) {
        List<Group> headed = new ArrayList<>();
        for (Group group : front) {
            if (group.heading() != null) {
                headed.add(group);
            }
        }
        for (int at = headed.size() - 1; at >= 0; at--) {
            Group next = at + 1 < headed.size() ? headed.get(at + 1) : null;
            roles.put(headed.get(at).heading(), role(headed.get(at), next));
        }
    }

    Role of(Piece heading) {
        return roles.getOrDefault(heading, Role.TITLE);
    }

    private Role role(Group group, Group next) {
        String text = group.heading().text();
        boolean empty = group.pieces().stream().allMatch(piece -> piece.is(Piece.Kind.RULE));
        if (next == null) {
            return Role.TITLE;
        }
        if (hasCapitalLabel(text)) {
            return Role.RUBRIC;
        }
        String below = next.heading().text();
        boolean titleBelow = of(next.heading()) != Role.RUBRIC;
        if (empty && titleBelow && sameLanguage(text, below)) {
            boolean torn = TextEnd.of(text).hangs() || TextStart.of(below).plainLower();
            return torn ? Role.TORN_TITLE : Role.RUBRIC;
        }
        if (empty) {
            return titleBelow ? Role.TITLE : Role.RUBRIC;
        }
        boolean names = group.pieces().stream().anyMatch(TitleRoles::mayNameAuthors);
        return names ? Role.TITLE : Role.RUBRIC;
    }

    private static boolean mayNameAuthors(Piece piece) {
        return piece.is(Piece.Kind.NOTE)
                || piece.text().length() > 300
                || !Byline.read(piece.text()).isEmpty();
    }

    private static boolean sameLanguage(String one, String other) {
        return Languages.of(one).equals(Languages.of(other));
    }

    private static boolean hasCapitalLabel(String text) {
        int colon = text.indexOf(':');
        String label = colon < 0 ? "" : text.substring(0, colon);
        Labels.Found known = Labels.at(text);
        return known != null && known.is("rubric") && known.delimited()
                || label.chars().filter(Character::isLetter).count() > 3
                        && label.chars().noneMatch(Character::isLowerCase)
                        && text.chars().anyMatch(Character::isLowerCase);
    }
}
