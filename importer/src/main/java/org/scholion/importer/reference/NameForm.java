package org.scholion.importer.reference;

import java.util.Set;

/** What the readers of the forms of a name share. */
abstract class NameForm {

    /** A name and where it ends. */
    record Read(Name name, int end) {}

    static final Set<String> BODIES = WordList.words(NameForm.class, "bodies.txt");
    static final Set<String> NOT_NAMES = WordList.words(NameForm.class, "not-names.txt");
    static final Set<String> PERIODICAL_WORDS =
            WordList.words(NameForm.class, "periodical-words.txt");

    final NameScanner scan;
    final NameSeparators separators;

    NameForm(NameScanner scan) {
        this.scan = scan;
        this.separators = new NameSeparators(scan);
    }

    /**
     * End of a family name of at most so many words; {@code at} where none begins.
     *
     * @param whole whether more words than one count only where the name can end behind them
     */
    final int familyAt(int at, int maxWords, boolean whole) {
        int p = scan.particles(at);
        int word = scan.capital(p);
        if (word == p) {
            return at;
        }
        int last = word;
        for (int words = 1; words < maxWords && last < scan.text.length(); words++) {
            int next = scan.space(last);
            int particles = scan.particles(whole ? next : behindLink(next));
            int nextWord = scan.capital(particles);
            if (next == last || nextWord == particles) {
                break;
            }
            last = nextWord;
        }
        return whole && last > word && !separators.closes(last) ? word : last;
    }

    /** Behind "y" or "e" inside a family name: {@code Lind y Orlova}. */
    private int behindLink(int at) {
        boolean link = scan.text.startsWith("y ", at) || scan.text.startsWith("e ", at);
        return link && scan.capital(at + 2) > at + 2 ? at + 2 : at;
    }

    /** Whether the word here begins titles rather than names. */
    final boolean isNoName(int at) {
        return NOT_NAMES.contains(scan.lower(at, scan.word(at)));
    }

    /** Whether a stretch holds a word that names of periodicals hold. */
    final boolean isPeriodical(int from, int to) {
        for (String word : scan.lower(from, to).split("[\\s.-]+")) {
            if (PERIODICAL_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    final String text(int from, int to) {
        return scan.text.substring(from, to).strip().replaceAll("\\s+", " ");
    }
}
