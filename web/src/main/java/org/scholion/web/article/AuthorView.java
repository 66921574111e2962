package org.scholion.web.article;

import java.util.List;
import org.scholion.domain.article.Affiliation;
import org.scholion.domain.article.Authorship;
import org.scholion.web.markup.WebAddress;

/**
 * An author as a page shows one.
 *
 * @param name the byline in the language of the text
 * @param others the byline in other languages
 * @param mail address for a link, null where none was printed or it is none
 */
public record AuthorView(
        Person person,
        Local name,
        List<Local> others,
        List<AffiliationView> affiliations,
        String orcid,
        String spin,
        String email,
        String mail,
        String degree,
        String rank,
        String post,
        boolean corresponding) {

    /** The name in parts, for a list that sorts by family name. */
    public record Person(String family, String given) {

        /** {@code Lind, Ada}. */
        public String familyFirst() {
            return given == null || given.isBlank() ? family : family + ", " + given;
        }

        /** {@code Lind, A. B.}: given names shortened to their first letters. */
        public String withInitials() {
            StringBuilder name = new StringBuilder(family);
            String before = ", ";
            for (String word : (given == null ? "" : given).split("[\\s.]+")) {
                if (!word.isBlank()) {
                    name.append(before).appendCodePoint(word.codePointAt(0)).append('.');
                    before = " ";
                }
            }
            return name.toString();
        }
    }

    /** An institution with its mark in the byline. */
    public record AffiliationView(String label, Local name, List<Local> others) {

        static AffiliationView of(Affiliation affiliation, String language) {
            List<Local> names = Local.names(affiliation.names());
            Local best = Local.best(names, language);
            return new AffiliationView(affiliation.label, best, without(best, names));
        }
    }

    static AuthorView of(Authorship authorship, String language) {
        List<Local> names = Local.names(authorship.names());
        Person person = new Person(authorship.family, authorship.given);
        Local best = Local.best(names, language);
        return new AuthorView(
                person,
                best == null ? new Local(language, person.familyFirst()) : best,
                without(best, names),
                authorship.affiliations().stream()
                        .map(affiliation -> AffiliationView.of(affiliation, language))
                        .toList(),
                orcid(authorship.author.orcid),
                authorship.author.spin,
                authorship.email,
                WebAddress.safe("mailto:" + authorship.email).orElse(null),
                authorship.degree,
                authorship.rank,
                authorship.post,
                authorship.corresponding);
    }

    /** Where the ORCID leads; null without one. */
    public String orcidAddress() {
        return orcid == null ? null : "https://orcid.org/" + orcid;
    }

    private static String orcid(String printed) {
        return printed != null && printed.matches("[0-9]{4}(-[0-9]{4}){2}-[0-9]{3}[0-9X]")
                ? printed
                : null;
    }

    private static List<Local> without(Local best, List<Local> names) {
        return names.stream().filter(name -> name != best).toList();
    }
}
