package org.scholion.web.claim;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.scholion.web.markup.WebAddress;

/**
 * Tells what kind of source a note or reference gives. The rules, the first that fits wins:
 *
 * <ol>
 *   <li>one of the article's own authors is among its authors: their own work;
 *   <li>the bibliography already says what it is (CSL type), except for a mere web page;
 *   <li>the title names a law, treaty or decree: a law;
 *   <li>author, publisher or host is an office of statistics or customs: statistics;
 *   <li>it has a volume or issue, a DOI, or the words of a scholarly journal: a study;
 *   <li>author, publisher or host is a newspaper, agency or station: press;
 *   <li>it has the words or the page count of a book: a book;
 *   <li>it has an address: a web page; else something else.
 * </ol>
 *
 * The words are in {@code source-kinds.txt} beside this class.
 */
final class SourceKinds {

    private static final PhraseList LIST = PhraseList.read("source-kinds.txt");

    private final List<OwnName> own;

    /**
     * @param authors names of the article's authors, {@code family given}, in every language
     *     printed
     */
    SourceKinds(Collection<OwnName> authors) {
        this.own = List.copyOf(authors);
    }

    SourceKind of(PrintedSource source) {
        if (source.names().stream().anyMatch(name -> own.stream().anyMatch(o -> o.is(name)))) {
            return SourceKind.OWN_WORK;
        }
        SourceKind said = byType(source.type());
        return said == null ? byWords(source) : said;
    }

    private static SourceKind byType(String type) {
        return switch (type) {
            case "article-journal", "paper-conference", "thesis" -> SourceKind.STUDY;
            case "book", "chapter" -> SourceKind.BOOK;
            case "article-newspaper", "article-magazine", "broadcast" -> SourceKind.PRESS;
            case "legislation", "bill", "legal_case", "treaty", "regulation" -> SourceKind.LAW;
            case "dataset" -> SourceKind.STATISTICS;
            default -> null;
        };
    }

    private static SourceKind byWords(PrintedSource source) {
        String host =
                source.url().isEmpty()
                        ? ""
                        : WebAddress.host(source.url()).toLowerCase(Locale.ROOT);
        if (LIST.isIn("law in a title", source.title())) {
            return SourceKind.LAW;
        }
        if (LIST.isIn("statistics office in an author or publisher", source.body())
                || LIST.isHost("statistics host", host)) {
            return SourceKind.STATISTICS;
        }
        boolean press =
                LIST.isIn("press in an author or publisher", source.body())
                        || LIST.isHost("press host", host);
        if (source.places() || !press && LIST.isIn("study in a text", source.text())) {
            return SourceKind.STUDY;
        }
        if (press) {
            return SourceKind.PRESS;
        }
        if (LIST.isIn("book in a text", source.text()) || hasPageCount(source.text())) {
            return SourceKind.BOOK;
        }
        return host.isEmpty() ? SourceKind.OTHER : SourceKind.WEB_PAGE;
    }

    /** {@code 312 p.}, {@code 312 с.}: how long a whole book is, by the Russian standard. */
    private static boolean hasPageCount(String text) {
        int end = text.length();
        for (int i = 1; i + 2 < end; i++) {
            char letter = text.charAt(i + 1);
            if (Character.isDigit(text.charAt(i - 1))
                    && text.charAt(i) == ' '
                    && (letter == 'p' || letter == 'с' || letter == 'S')
                    && text.charAt(i + 2) == '.') {
                return true;
            }
        }
        return false;
    }
}
