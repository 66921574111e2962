package org.scholion.importer.parsed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An author, put together from the bylines and from "About the authors".
 *
 * @param names the byline per BCP 47 language: {@code en -> Ada B. Lind, ru -> А.Б. Линд}
 * @param affiliations labels of {@link ParsedAffiliation}s
 */
public record ParsedAuthor(
        String family,
        String given,
        String patronymic,
        Map<String, String> names,
        List<String> affiliations,
        Ids ids,
        Post post,
        boolean corresponding) {

    public ParsedAuthor {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        affiliations = List.copyOf(affiliations);
    }

    /** Each null where not printed; the ORCID without address. */
    public record Ids(String orcid, String spin, String email) {}

    /** Degree, academic rank and the post without the institution; each null where not printed. */
    public record Post(String degree, String rank, String position) {}
}
