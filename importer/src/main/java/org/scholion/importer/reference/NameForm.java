package org.scholion.importer.reference;

import java.util.Set;

/** What the readers of the forms of a name share. */
abstract class NameForm {

    /** A name and where it ends. */
    record Read(Name name, int end) {}

    static final Set<String> BODIES = WordList.words(NameForm.class, "bodies.txt");
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
            int particles = scan.particles(next);
            int nextWord = scan.capital(particles);
            if (next == last || nextWord == particles) {
                break;
            }
            last = nextWord;
        }
        return whole && last > word && !separators.closes(last) ? word : last;
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
