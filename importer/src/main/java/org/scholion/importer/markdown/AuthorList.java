package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholion.importer.parsed.ParsedAuthor;
import org.scholion.importer.parsed.ParsedStatement;

/** Puts the authors together from the bylines and from "About the authors". */
final class AuthorList {

    private final FrontDraft draft;
    private final String language;
    private final String cited;
    private final Set<AboutEntry> used = new HashSet<>();

    /**
     * @param language of the article: its byline comes first
     */
    AuthorList(FrontDraft draft, String language) {
        this.draft = draft;
        this.language = language;
        this.cited = cited();
    }

    List<ParsedAuthor> all() {
        List<BylineName> main = mainByline();
        List<ParsedAuthor> authors = new ArrayList<>();
        for (int at = 0; at < main.size(); at++) {
            authors.add(author(main.get(at), at));
        }
        if (authors.isEmpty()) {
            draft.about.forEach(entry -> authors.add(author(null, entry, Map.of(), entry)));
        }
        keepRest();
        return withCorresponding(authors);
    }

    private List<BylineName> mainByline() {
        List<BylineName> own = draft.bylines.get(language);
        return own != null ? own : draft.bylines.values().stream().findFirst().orElse(List.of());
    }

    private ParsedAuthor author(BylineName name, int at) {
        Map<String, String> names = new LinkedHashMap<>();
        List<AboutEntry> entries = new ArrayList<>();
        draft.bylines.forEach(
                (tongue, byline) -> {
                    if (at < byline.size()) {
                        names.put(tongue, byline.get(at).name().printed());
                        entries.add(entryOf(byline.get(at).name(), at, tongue));
                    }
                });
        entries.removeIf(Objects::isNull);
        AboutEntry own =
                entries.stream()
                        .filter(entry -> Languages.of(entry.name().printed()).equals(language))
                        .findFirst()
                        .orElse(entries.isEmpty() ? null : entries.get(0));
        entries.forEach(used::add);
        AboutEntry ids = entries.isEmpty() ? own : merged(own, entries);
        return author(inLanguageOf(own, name, at), own, names, ids);
    }

    /** The name in the byline of the entry's language, with the labels of the main byline. */
    private BylineName inLanguageOf(AboutEntry own, BylineName name, int at) {
        List<BylineName> byline =
                own == null ? null : draft.bylines.get(Languages.of(own.name().printed()));
        return byline == null || at >= byline.size()
                ? name
                : new BylineName(byline.get(at).name(), name.labels(), name.starred());
    }

    /**
     * The entry of this person, by family name and initial; by place where all are of one count.
     */
    private AboutEntry entryOf(PersonName name, int at, String tongue) {
        List<AboutEntry> same =
                draft.about.stream()
                        .filter(entry -> Languages.of(entry.name().printed()).equals(tongue))
                        .toList();
        for (AboutEntry entry : same) {
            boolean turned = entry.name().familyWords(name) > 0;
            if (!used.contains(entry) && (turned || sameWords(entry.name(), name))) {
                return entry;
            }
        }
        boolean count = same.size() == draft.bylines.get(tongue).size();
        AboutEntry there = count ? same.get(at) : null;
        return there != null && there.name().words().contains(name.family()) ? there : null;
    }

    private static boolean sameWords(PersonName one, PersonName other) {
        return new HashSet<>(one.words())
                        .containsAll(
                                other.words().stream()
                                        .filter(word -> !PersonName.isInitials(word))
                                        .toList())
                && other.words().stream().filter(word -> !PersonName.isInitials(word)).count() > 1;
    }

    private static AboutEntry merged(AboutEntry own, List<AboutEntry> all) {
        return new AboutEntry(
                own.name(),
                own.post(),
                first(all.stream().map(AboutEntry::orcid).toList()),
                first(all.stream().map(AboutEntry::spin).toList()),
                first(all.stream().map(AboutEntry::email).toList()),
                own.heading(),
                own.text(),
                own.lines());
    }

    private static String first(List<String> values) {
        return values.stream().filter(Objects::nonNull).findFirst().orElse(null);
    }

    private ParsedAuthor author(
            BylineName byline, AboutEntry about, Map<String, String> names, AboutEntry ids) {
        FullName full = FullName.of(byline == null ? null : byline.name(), about, cited);
        List<String> labels = byline == null ? List.of() : byline.labels();
        return new ParsedAuthor(
                full.family(),
                full.given(),
                full.patronymic(),
                names.isEmpty() ? Map.of(language, about.name().printed()) : names,
                known(labels),
                ids == null
                        ? new ParsedAuthor.Ids(null, null, null)
                        : new ParsedAuthor.Ids(ids.orcid(), ids.spin(), ids.email()),
                about == null
                        ? new ParsedAuthor.Post(null, null, null)
                        : PostParts.of(about.post(), institutions(labels)),
                byline != null && byline.starred());
    }

    /** The labels; where the byline has none and there is one affiliation, that one. */
    private List<String> known(List<String> labels) {
        return labels.isEmpty() && draft.affiliations.size() == 1
                ? List.copyOf(draft.affiliations.keySet())
                : labels;
    }

    private Collection<String> institutions(List<String> labels) {
        List<String> names =
                known(labels).stream()
                        .map(label -> draft.affiliations.getOrDefault(label, Map.of()))
                        .flatMap(map -> map.values().stream())
                        .toList();
        return names.isEmpty()
                ? draft.affiliations.values().stream().flatMap(m -> m.values().stream()).toList()
                : names;
    }

    private String cited() {
        return draft.statements.stream()
                .filter(
                        statement ->
                                statement.kind() == ParsedStatement.Kind.CITATION
                                        || statement.kind() == ParsedStatement.Kind.COPYRIGHT)
                .map(ParsedStatement::text)
                .collect(Collectors.joining(" "));
    }

    /**
     * What the entries say beyond the fields (second languages, institutions) stays a statement.
     */
    private void keepRest() {
        for (AboutEntry entry : draft.about) {
            draft.state(ParsedStatement.Kind.OTHER, entry.heading(), entry.text(), entry.lines());
        }
    }

    /** Marks the authors whose address stands alone; without an address, by the name in it. */
    private List<ParsedAuthor> withCorresponding(List<ParsedAuthor> authors) {
        List<ParsedAuthor> marked = new ArrayList<>(authors);
        for (String email : draft.emails) {
            int owner = owner(marked, email);
            if (owner < 0) {
                draft.state(ParsedStatement.Kind.OTHER, "E-mail", email, List.of());
                continue;
            }
            ParsedAuthor author = marked.get(owner);
            String own = author.ids().email() == null ? email : author.ids().email();
            marked.set(
                    owner,
                    new ParsedAuthor(
                            author.family(),
                            author.given(),
                            author.patronymic(),
                            author.names(),
                            author.affiliations(),
                            new ParsedAuthor.Ids(author.ids().orcid(), author.ids().spin(), own),
                            author.post(),
                            true));
        }
        return marked;
    }

    private static int owner(List<ParsedAuthor> authors, String email) {
        for (int at = 0; at < authors.size(); at++) {
            if (email.equalsIgnoreCase(authors.get(at).ids().email())) {
                return at;
            }
        }
        String local = email.substring(0, email.indexOf('@')).toLowerCase(Locale.ROOT);
        for (int at = 0; at < authors.size(); at++) {
            String family = authors.get(at).family();
            if (family != null && local.contains(family.toLowerCase(Locale.ROOT))) {
                return at;
            }
        }
        return authors.size() == 1 ? 0 : -1;
    }
}
