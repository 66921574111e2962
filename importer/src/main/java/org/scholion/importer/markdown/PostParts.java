package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholion.importer.parsed.ParsedAuthor;

/** Cuts "PhD (History), Professor, Head, the Center, Some University" into its parts. */
final class PostParts {

    private PostParts() {}

    /**
     * @param affiliations of the person: the institution is one of them
     */
    static ParsedAuthor.Post of(String post, Collection<String> affiliations) {
        List<String> parts = parts(post);
        List<String> degrees = new ArrayList<>();
        String rank = null;
        while (!parts.isEmpty()) {
            String part = parts.get(0).replaceAll("[;.]$", "");
            if (Posts.isDegree(parts.get(0)) || Posts.isDegree(part)) {
                degrees.add(Posts.isDegree(parts.get(0)) ? parts.get(0) : part);
            } else if (rank == null && Posts.isRank(part)) {
                rank = part;
            } else {
                break;
            }
            parts.remove(0);
        }
        String position = String.join(", ", parts.subList(0, institution(parts, affiliations)));
        return new ParsedAuthor.Post(
                degrees.isEmpty() ? null : String.join(", ", degrees),
                rank,
                position.isEmpty() ? null : position.replaceAll("[;,]$", ""));
    }

    /** The text cut at commas outside brackets; a semicolon stays with what stands before it. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth <= 0 || at == text.length()) {
                String part = text.substring(start, at).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = at + 1;
            }
        }
        return parts;
    }

    /** Where the institution begins. */
    private static int institution(List<String> parts, Collection<String> affiliations) {
        Set<String> known =
                affiliations.stream()
                        .flatMap(name -> parts(name).stream())
                        .map(PostParts::folded)
                        .collect(Collectors.toSet());
        for (int at = parts.size() - 1; at >= 0; at--) {
            if (known.contains(folded(parts.get(at)))) {
                return wholeInstitution(parts, known, at);
            }
        }
        int at = parts.size();
        for (int last = parts.size() - 1; last >= 0 && at == parts.size(); last--) {
            at = Posts.namesOrganisation(parts.get(last)) ? last : at;
        }
        while (at > 1 && at < parts.size() && Posts.namesOrganisation(parts.get(at - 1))) {
            at--;
        }
        return at;
    }

    /** Goes back over city and country to the institution, and to the one it belongs to. */
    private static int wholeInstitution(List<String> parts, Set<String> known, int last) {
        int at = last;
        while (at > 0
                && known.contains(folded(parts.get(at - 1)))
                && (!Posts.namesInstitution(parts.get(at))
                        || Posts.namesOrganisation(parts.get(at - 1)))) {
            at--;
        }
        return at;
    }

    private static String folded(String part) {
        return part.toLowerCase(Locale.ROOT).replaceAll("^the\\s+|[;.]$", "").strip();
    }
}
