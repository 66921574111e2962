package org.scholion.importer.reference;

import java.util.ArrayList;
import java.util.List;
import org.scholion.importer.reference.NameForm.Read;

/**
 * Reads the list of people that a source begins with, in the forms in which styles print them:
 * {@code Lind, A. B.}, {@code Lind A. B.}, {@code A. B. Lind}, {@code Lind AB}, {@code Lind, Ada},
 * {@code Ada Lind}. Goes on from name to name as long as a separator and another name follow; the
 * forms may change within a list.
 */
public final class NameListReader {

    /** No list is read further than this many names. */
    private static final int MAX_NAMES = 1_000;

    private final NameScanner scan;
    private final NameSeparators separators;
    private final FamilyFirst familyFirst;
    private final GivenFirst givenFirst;
    private final boolean fullNames;
    private boolean direct;
    private boolean full;

    private NameListReader(String text, boolean fullNames) {
        this.scan = new NameScanner(text);
        this.separators = new NameSeparators(scan);
        this.familyFirst = new FamilyFirst(scan, fullNames);
        this.givenFirst = new GivenFirst(scan);
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
        int end = start;
        boolean joined = false;
        while (names.size() < MAX_NAMES) {
            Read read = names.isEmpty() ? first(p) : next(p, joined);
            if (read == null) {
                break;
            }
            names.add(read.name());
            end = read.end();
            int after = scan.space(end);
            int others = separators.others(after);
            if (others > after) {
                return new NameList(names, others, true);
            }
            p = separators.separator(after);
            joined =
                    p > after
                            && !scan.is(p - 1, ',')
                            && !(scan.is(p - 2, ',') || scan.is(p - 2, ';'));
            if (p == after) {
                break;
            }
        }
        return withoutStop(names, end);
    }

    /**
     * Behind names without stops in their initials a stop ends the list: {@code Lind AB, Orlova C.}
     */
    private NameList withoutStop(List<Name> names, int end) {
        int last = names.size() - 1;
        if (last < 1
                || names.get(0).given().indexOf('.') >= 0
                || new NameScanner(names.get(0).given()).capitals(0) == 0) {
            return new NameList(names, end, false);
        }
        Name name = names.get(last);
        if (!name.given().endsWith(".")) {
            return new NameList(names, end, false);
        }
        names.set(
                last,
                new Name(name.family(), name.given().substring(0, name.given().length() - 1)));
        return new NameList(names, end - 1, false);
    }

    private Read first(int at) {
        Read read = givenFirst.withInitials(at, true, false);
        if (read != null) {
            direct = true;
            return read;
        }
        read = familyFirst.at(at, fullNames, false);
        if (read != null) {
            full = isFull(read.name());
            return read;
        }
        read = fullNames ? givenFirst.inFull(at, true) : null;
        full = read != null;
        direct = full;
        return read;
    }

    private Read next(int at, boolean joined) {
        Read read = givenFirst.withInitials(at, false, direct);
        if (read != null) {
            direct = true;
            return read;
        }
        if (fullNames && (full || joined)) {
            read = givenFirst.inFull(at, false);
            if (read != null && !invertedFollows(read.end())) {
                return read;
            }
        }
        return familyFirst.at(at, fullNames && full && !direct, direct);
    }

    /**
     * Whether what was read as a full name is a family name of several words before its initials.
     */
    private boolean invertedFollows(int end) {
        if (direct || !scan.is(end, ',')) {
            return false;
        }
        int given = scan.space(end + 1);
        int initials = scan.initials(given);
        return initials > given
                && separators.closesFull(initials)
                && scan.capital(scan.space(initials)) == scan.space(initials);
    }

    private boolean isFull(Name name) {
        return new NameScanner(name.given()).initials(0) == 0;
    }
}
