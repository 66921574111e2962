package org.scholion.importer.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the list of people that a source begins with, in the forms in which styles print them:
 * {@code Lind, A. B.}, {@code Lind A. B.}, {@code A. B. Lind}, {@code Lind AB}, {@code Lind, Ada},
 * {@code Ada Lind}. Goes on from name to name as long as a separator and another name follow; the
 * forms may change within a list.
 */
public final class NameListReader {

    /** No list is read further than this many names. */
    private static final int MAX_NAMES = 1_000;

    private static final Set<String> BODIES = WordList.words(NameListReader.class, "bodies.txt");

    private final NameScanner scan;
    private final boolean fullNames;
    private int end;
    private int previousEnd;
    private boolean inverted;
    private boolean direct;

    private NameListReader(String text, boolean fullNames) {
        this.scan = new NameScanner(text);
        this.fullNames = fullNames;
    }

    /** The names that the text begins with; an empty list where it begins otherwise. */
    public static NameList read(String text, int start) {
        return new NameListReader(text, true).list(start);
    }

    /** The same, of names with initials only: full names could be the words of a title. */
    public static NameList readWithInitials(String text, int start) {
        return new NameListReader(text, false).list(start);
    }

    private NameList list(int start) {
        List<Name> names = new ArrayList<>();
        int p = scan.space(start);
        int listEnd = start;
        while (names.size() < MAX_NAMES) {
            Name name = name(p, names.isEmpty());
            if (name == null) {
                break;
            }
            names.add(name);
            listEnd = end;
            previousEnd = end;
            int next = scan.space(end);
            int others = othersAt(next);
            if (others > next) {
                return new NameList(names, others, true);
            }
            int after = separator(next);
            if (after == next) {
                break;
            }
            p = after;
        }
        return new NameList(names, listEnd, false);
    }

    /** "et al." with or without a comma and "and" before it. */
    private int othersAt(int at) {
        int p = scan.is(at, ',') || scan.is(at, ';') ? scan.space(at + 1) : at;
        int and = scan.conjunction(p);
        int others = scan.etAl(and);
        if (others == and) {
            others = scan.etAl(p);
        }
        return others > p ? others : at;
    }

    private int separator(int at) {
        int p = at;
        if (scan.is(p, ',') || scan.is(p, ';')) {
            p = scan.space(p + 1);
        }
        return scan.conjunction(p);
    }

    private Name name(int at, boolean first) {
        Name name = initialsFirst(at);
        if (name != null) {
            direct = true;
            return name;
        }
        name = familyFirst(at, first);
        if (name != null) {
            return name;
        }
        return fullNames ? givenFirst(at, first) : null;
    }

    private Name initialsFirst(int at) {
        int initials = scan.initials(at);
        if (initials == at || scan.text.charAt(initials - 1) != '.' && !direct && !fullNames) {
            return null;
        }
        if (scan.text.charAt(initials - 1) != '.' && initials - at > 3) {
            return null;
        }
        int family = scan.space(initials);
        int familyEnd = familyAt(family, 3, true);
        if (familyEnd == family) {
            return null;
        }
        if (scan.initials(scan.space(familyEnd)) > scan.space(familyEnd) && !closes(familyEnd)) {
            return null;
        }
        end = suffix(familyEnd);
        return new Name(scan.text.substring(family, familyEnd), given(at, initials));
    }

    private Name familyFirst(int at, boolean first) {
        int familyEnd = at;
        for (int words = 1; words <= 3; words++) {
            int longer = familyAt(at, words, false);
            if (longer == familyEnd && words > 1 || longer == at) {
                break;
            }
            familyEnd = longer;
            Name name = withGiven(at, familyEnd, first);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private Name withGiven(int at, int familyEnd, boolean first) {
        boolean comma = scan.is(scan.space(familyEnd), ',');
        int given = comma ? scan.space(scan.space(familyEnd) + 1) : scan.space(familyEnd);
        int jr = suffix(familyEnd);
        if (jr > familyEnd) {
            comma = scan.is(scan.space(jr), ',');
            given = comma ? scan.space(scan.space(jr) + 1) : scan.space(jr);
        }
        String family = scan.text.substring(at, familyEnd);
        int initials = scan.initials(given);
        if (initials == given && given < scan.text.length()) {
            initials = spacedCapitals(given);
        }
        if (initials > given
                && isAcronym(family)
                && !comma
                && scan.initial(scan.space(initials)) < 0
                && !scan.is(scan.space(initials), ',')
                && !fullNames) {
            return null;
        }
        if (initials > given
                && (scan.text.charAt(initials - 1) == '.' || comma || closes(initials))) {
            // "Lind, A. Orlova": initials of the next name, not of this one
            if (comma && !inverted && startsOther(at, given, initials)) {
                return null;
            }
            int more = comma ? scan.particles(scan.space(initials)) : initials;
            inverted |= comma;
            end = suffix(initials);
            if (comma && more > initials && scan.capital(more) == more) {
                end = more;
            }
            return new Name(family, given(given, initials));
        }
        if (!comma || !fullNames || given == scan.space(familyEnd)) {
            return null;
        }
        int full = fullGiven(given);
        if (full > given && (first || inverted) && closesFull(full)) {
            inverted = true;
            end = full;
            return new Name(family, given(given, full));
        }
        return null;
    }

    /** Initials behind a comma that a family name follows directly: they begin the next name. */
    private boolean startsOther(int at, int given, int initials) {
        int next = scan.space(initials);
        int family = familyAt(next, 1, true);
        return direct && family > next && at > 0 && given > 0;
    }

    private static boolean isAcronym(String word) {
        return word.length() <= 5 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private int spacedCapitals(int at) {
        int p = at;
        int last = at;
        while (p + 1 <= scan.text.length() && scan.capitals(p) == p + 1) {
            last = p + 1;
            p = scan.space(last);
        }
        return last;
    }

    /** Given names behind a comma: {@code Umberto}, {@code Joan L.}, {@code Jean-Paul}. */
    private int fullGiven(int at) {
        int p = at;
        int last = at;
        for (int words = 0; words < 3; words++) {
            int initials = scan.initials(p);
            int word = initials > p ? initials : scan.capital(p);
            if (word == p || initials == p && BODIES.contains(scan.lower(p, word))) {
                break;
            }
            last = word;
            p = scan.space(word);
            int particles = scan.particles(p);
            if (particles > p && scan.capital(particles) == particles) {
                break;
            }
        }
        return last;
    }

    private Name givenFirst(int at, boolean first) {
        int p = at;
        int words = 0;
        int lastStart = at;
        int lastEnd = at;
        while (words < 4) {
            int particles = words > 0 ? scan.particles(p) : p;
            int initials = words > 0 ? scan.initial(p) : -1;
            int word = initials > 0 ? initials : scan.capital(particles);
            if (word <= particles || BODIES.contains(scan.lower(particles, word))) {
                break;
            }
            if (initials < 0) {
                lastStart = p;
            }
            lastEnd = word;
            words++;
            p = scan.space(word);
            if (p == word) {
                break;
            }
        }
        boolean closed =
                closesFull(lastEnd) && scan.text.charAt(lastEnd - 1 < 0 ? 0 : lastEnd - 1) != '.';
        if (words < 2 || words > 3 || lastStart == at || !closed || !first && !direct) {
            return null;
        }
        if (first && !goesOnAsNames(lastEnd)) {
            return null;
        }
        direct = true;
        end = suffix(lastEnd);
        return new Name(
                scan.text.substring(lastStart, lastEnd),
                scan.text.substring(at, lastStart).strip());
    }

    /** Whether what follows a first full name makes it likely that it was one. */
    private boolean goesOnAsNames(int at) {
        int p = scan.space(at);
        if (othersAt(p) > p || scan.is(p, '(') || scan.conjunction(p) > p) {
            return true;
        }
        if (scan.is(p, '.')) {
            return true;
        }
        int next = scan.is(p, ',') ? scan.space(p + 1) : p;
        return next < scan.text.length()
                && (Character.isDigit(scan.text.charAt(next))
                        || "\"“«„‘'".indexOf(scan.text.charAt(next)) >= 0
                        || scan.is(p, ',') && startsFullName(scan.conjunction(next)));
    }

    private boolean startsFullName(int at) {
        int word = scan.capital(at);
        int second = scan.space(word);
        int initial = scan.initial(second);
        int secondEnd = initial > 0 ? initial : scan.capital(scan.particles(second));
        if (word > at && secondEnd > second && initial > 0) {
            return scan.capital(scan.space(initial)) > scan.space(initial);
        }
        return word > at && secondEnd > second && closes(secondEnd);
    }

    /** End of a family name of at most so many words; {@code at} where none begins. */
    private int familyAt(int at, int maxWords, boolean untilSeparator) {
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
            if (untilSeparator && !closes(nextWord) && words + 1 == maxWords) {
                break;
            }
            last = nextWord;
        }
        return untilSeparator && last > word && !closes(last) ? word : last;
    }

    /** Whether a name can end here. */
    private boolean closes(int at) {
        int p = scan.space(at);
        return p >= scan.text.length()
                || ",;:.&()[".indexOf(scan.text.charAt(p)) >= 0
                || scan.conjunction(p) > p
                || scan.etAl(p) > p
                || Character.isDigit(scan.text.charAt(p));
    }

    private boolean closesFull(int at) {
        return at > 0
                && (closes(at) || at <= scan.text.length() && scan.text.charAt(at - 1) == '.');
    }

    /** End of "Jr." or "III" behind a name. */
    private int suffix(int at) {
        int p = scan.is(at, ',') ? scan.space(at + 1) : scan.space(at);
        int word = scan.word(p);
        String text = scan.text.substring(p, word);
        if (text.equals("Jr") || text.equals("Sr")) {
            return scan.is(word, '.') ? word + 1 : word;
        }
        return text.equals("III") || text.equals("II") ? word : at;
    }

    private String given(int from, int to) {
        return scan.text.substring(from, to).replaceAll("\\s+", " ");
    }
}
