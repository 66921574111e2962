package org.scholion.importer.reference;

/** Reads names that begin with what is given: {@code A. B. Lind}, {@code Ada Lind}. */
final class GivenFirst extends NameForm {

    GivenFirst(NameScanner scan) {
        super(scan);
    }

    /**
     * A name whose initials stand first; null where none begins.
     *
     * @param first whether it would be the first name of the list
     * @param direct whether names before had this form, so that initials may lack their stop
     */
    Read withInitials(int at, boolean first, boolean direct) {
        int initials = scan.initials(at);
        if (initials == at
                || scan.text.charAt(initials - 1) != '.' && (!direct || initials - at > 3)) {
            return null;
        }
        int family = scan.space(initials);
        int end = familyAt(family, 3, true);
        if (end == family || !separators.closes(end) && !first || isNoName(family)) {
            return null;
        }
        if (scan.initials(scan.space(end)) > scan.space(end) && !separators.closes(end)) {
            return null;
        }
        if (isPeriodical(family, end) && (!first || scan.is(end, '.'))) {
            return null;
        }
        return new Read(new Name(text(family, end), text(at, initials)), separators.suffix(end));
    }

    /** A name in full; null where none begins or where it is more likely something else. */
    Read inFull(int at, boolean first) {
        int p = at;
        int family = at;
        int end = at;
        int words = 0;
        boolean initial = false;
        while (words < 4) {
            int particles = words > 0 ? scan.particles(p) : p;
            int letter = words > 0 ? initialAt(p) : -1;
            int word = letter > 0 ? letter : scan.capital(particles);
            if (word <= particles || letter < 0 && BODIES.contains(scan.lower(particles, word))) {
                break;
            }
            initial = letter > 0;
            if (!initial) {
                family = p;
            }
            end = word;
            words++;
            p = scan.space(word);
            if (p == word && !initial) {
                break;
            }
        }
        boolean person = words >= 2 && words <= 3 && family > at && !initial;
        if (!person
                || !separators.closes(end)
                || isPeriodical(at, end)
                || isNoName(at)
                || first && !goesOn(end)) {
            return null;
        }
        return new Read(new Name(text(family, end), text(at, family)), separators.suffix(end));
    }

    private int initialAt(int at) {
        int dotted = scan.initial(at);
        return dotted > 0 ? dotted : scan.capitals(at) == at + 1 ? at + 1 : -1;
    }

    /** Whether what follows a first full name makes it likely that it was one. */
    private boolean goesOn(int at) {
        int p = scan.space(at);
        if (separators.others(p) > p || scan.is(p, '.')) {
            return true;
        }
        if (scan.is(p, '(')) {
            YearSecond year = YearSecond.at(scan.text, p);
            return year != null
                    && year.end() < scan.text.length()
                    && !Character.isDigit(scan.text.charAt(year.end()));
        }
        int next = scan.is(p, ',') ? scan.space(p + 1) : p;
        if (next >= scan.text.length()) {
            return false;
        }
        if (Character.isDigit(scan.text.charAt(next))) {
            YearSecond year = YearSecond.at(scan.text, next);
            return year != null
                    && year.end() < scan.text.length()
                    && Character.isLetter(scan.text.charAt(year.end()));
        }
        boolean joined = scan.is(p, ',') || separators.conjunction(p) > p;
        return "\"“«„‘'".indexOf(scan.text.charAt(next)) >= 0
                || joined && startsName(separators.conjunction(next));
    }

    private boolean startsName(int at) {
        int word = scan.capital(at);
        int second = scan.space(word);
        int initial = initialAt(second);
        if (word == at) {
            int initials = scan.initials(at);
            return initials > at && scan.capital(scan.space(initials)) > scan.space(initials);
        }
        if (initial > 0) {
            return scan.capital(scan.space(initial)) > scan.space(initial);
        }
        int end = scan.capital(scan.particles(second));
        int third = scan.space(end);
        return end > second
                && (separators.closes(end)
                        || scan.capital(third) > third && separators.closes(scan.capital(third)))
                && !isPeriodical(at, end);
    }
}
