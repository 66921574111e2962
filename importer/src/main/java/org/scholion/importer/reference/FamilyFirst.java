package org.scholion.importer.reference;

import java.util.Locale;

/**
 * Reads names that begin with the family name: {@code Lind, A. B.}, {@code Lind AB}, {@code Lind,
 * Ada}.
 */
final class FamilyFirst extends NameForm {

    private final boolean fullNames;

    FamilyFirst(NameScanner scan, boolean fullNames) {
        super(scan);
        this.fullNames = fullNames;
    }

    /**
     * Null where no such name begins.
     *
     * @param full whether a full given name may follow the comma
     * @param direct whether names before had their initials first
     */
    Read at(int at, boolean full, boolean direct) {
        int familyEnd = at;
        for (int words = 1; words <= 3; words++) {
            int longer = familyAt(at, words, false);
            if (longer == familyEnd) {
                break;
            }
            familyEnd = longer;
            Read name = withGiven(at, familyEnd, full && words <= 2, direct);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private Read withGiven(int at, int familyEnd, boolean full, boolean direct) {
        int jr = separators.suffix(familyEnd);
        int before = scan.space(jr);
        boolean comma = scan.is(before, ',');
        int given = comma ? scan.space(before + 1) : before;
        int bracketed = bracketed(before);
        if (bracketed > before) {
            return new Read(
                    new Name(text(at, familyEnd), text(before + 1, bracketed - 1)), bracketed);
        }
        int initials = scan.initials(given);
        initials = Math.max(initials, spacedCapitals(given));
        initials = comma ? Math.max(initials, smallInitial(given)) : initials;
        if (initials > given) {
            return withInitials(at, familyEnd, given, initials, comma, direct, full);
        }
        if (!comma || !full || given == before || isNoName(at)) {
            return null;
        }
        int end = fullGiven(given);
        if (end > given
                && separators.closesFull(end)
                && (isOneWord(at, familyEnd) || scan.is(end, '.') && isOneWord(given, end))) {
            return new Read(
                    new Name(text(at, familyEnd), text(given, end)), separators.suffix(end));
        }
        return null;
    }

    private Read withInitials(
            int at,
            int familyEnd,
            int given,
            int initials,
            boolean comma,
            boolean direct,
            boolean full) {
        boolean dotted = scan.text.charAt(initials - 1) == '.';
        if (!dotted && !comma && !separators.closes(initials)) {
            return null;
        }
        String family = text(at, familyEnd);
        boolean capitals = family.equals(family.toUpperCase(Locale.ROOT));
        if (!comma
                && capitals
                && (isDoubtful(family, initials) || !dotted && initials - given > 2)) {
            return null;
        }
        if (!comma && (isPeriodical(at, familyEnd) || isNoName(at))) {
            return null;
        }
        int middle = comma && fullNames && initials - given == 2 ? middleName(initials) : initials;
        if (middle > initials) {
            return new Read(new Name(family, text(given, middle)), middle);
        }
        boolean severalWords = family.indexOf(' ') > 0;
        int next = scan.space(initials);
        if (comma
                && (direct || severalWords && fullNames)
                && familyAt(next, 1, true) > next
                && separators.closes(familyAt(next, 1, true))) {
            return null; // "Ada Lind, B. Orlova": initials of the next name, not of this one
        }
        if (!comma
                && full
                && initials - given == 2
                && !scan.text.contains(" // ")
                && isMiddle(next)) {
            return null; // "Ada B. Lind, Title"
        }
        int end = separators.suffix(initials);
        int particles = comma ? scan.particles(scan.space(initials)) : initials;
        if (comma && particles > initials && scan.capital(particles) == particles) {
            end = particles;
        }
        int trailing = comma ? trailingParticles(initials) : initials;
        return new Read(new Name(family, text(given, initials)), Math.max(end, trailing));
    }

    private boolean isOneWord(int from, int to) {
        return scan.space(scan.word(scan.particles(from))) >= to;
    }

    /** A word in capitals before one initial may be an acronym that a title begins with. */
    private boolean isDoubtful(String family, int initials) {
        int next = scan.space(initials);
        return !fullNames && family.length() <= 5 && scan.initial(next) < 0 && !scan.is(next, ',');
    }

    /** End of a name between an initial and "and": {@code Lind, E. Ada, and B. Orlova}. */
    private int middleName(int initials) {
        int next = scan.space(initials);
        int end = scan.capital(next);
        int after = scan.is(end, ',') ? scan.space(end + 1) : scan.space(end);
        return next > initials
                        && end > next
                        && separators.conjunction(after) > after
                        && !isPeriodical(next, end)
                ? end
                : initials;
    }

    private boolean isMiddle(int next) {
        int word = scan.capital(scan.particles(next));
        int after = scan.space(word);
        return word > next && (scan.is(after, ',') || separators.conjunction(after) > after);
    }

    /** "Roever, W.-P. de": particles behind the initials. */
    private int trailingParticles(int initials) {
        int p = scan.is(initials, ',') ? scan.space(initials + 1) : scan.space(initials);
        int end = initials;
        while (scan.isParticle(p)) {
            end = scan.word(p);
            p = scan.space(end);
        }
        return end > initials && separators.closes(end) ? end : initials;
    }

    /** Behind initials in brackets: {@code Codou (Y.)}. */
    private int bracketed(int at) {
        if (!fullNames || !scan.is(at, '(')) {
            return at;
        }
        int initials = scan.initials(at + 1);
        return initials > at + 1 && scan.text.charAt(initials - 1) == '.' && scan.is(initials, ')')
                ? initials + 1
                : at;
    }

    /** {@code e-H}, {@code eH}: an initial behind a small letter. */
    private int smallInitial(int at) {
        int hyphen =
                at + 1 < scan.text.length() && NameScanner.isHyphen(scan.text.charAt(at + 1))
                        ? at + 2
                        : at + 1;
        boolean small = at < scan.text.length() && Character.isLowerCase(scan.text.charAt(at));
        int end = small ? scan.capitals(hyphen) : hyphen;
        return end == hyphen + 1 && separators.closes(end) ? end : at;
    }

    private int spacedCapitals(int at) {
        int p = at;
        int last = at;
        while (p < scan.text.length() && scan.capitals(p) == p + 1) {
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
            if (initials == p && words > 0) {
                initials = scan.capitals(p) == p + 1 ? p + 1 : p;
            }
            int word = initials > p ? initials : scan.capital(p);
            if (word == p || initials == p && BODIES.contains(scan.lower(p, word))) {
                break;
            }
            last = word;
            if (initials > p && words > 0) {
                break;
            }
            p = scan.space(word);
        }
        int particles = scan.space(last);
        while (scan.isParticle(particles) && scan.word(particles) - particles > 1) {
            last = scan.word(particles);
            particles = scan.space(last);
        }
        return last;
    }
}
