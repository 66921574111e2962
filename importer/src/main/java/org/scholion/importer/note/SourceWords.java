package org.scholion.importer.note;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.domain.article.NoteSource;
import org.scholion.importer.parsed.ParsedReference;
import org.scholion.importer.parsed.RichText;
import org.scholion.importer.reference.NameList;
import org.scholion.importer.reference.NameListReader;
import org.scholion.importer.reference.ReferenceReader;
import org.scholion.importer.reference.WordList;

/** Reads author, title, publisher, date and locator from the words of a note before its address. */
final class SourceWords {

    private static final Set<String> LAWS = WordList.words(SourceWords.class, "laws.txt");
    private static final Pattern ONLINE =
            Pattern.compile(
                    "\\s?\\[\\s?(?:электронный ресурс|online|web page|текст)\\s?\\]\\s?[.:]?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ARCHIVE =
            Pattern.compile(
                    "(?<archive>\\p{Lu}[\\p{L}"
                        + " ]{1,80}?)[.,]\\s{1,2}(?<file>(?:Ф|F|Фонд|Fond|RG)\\.?\\s{0,2}[\\dР].{1,80})");

    private SourceWords() {}

    /** Null where the words give no source. */
    static NoteSource read(String note, boolean online) {
        String words = ONLINE.matcher(note).replaceAll(" ").strip();
        int slashes = words.indexOf(" // ");
        if (slashes > 0) {
            return authorAndTitle(
                    words.substring(0, slashes), Published.in(words.substring(slashes + 4)));
        }
        Matcher archive = ARCHIVE.matcher(words);
        if (archive.matches()) {
            return NoteSource.unknown()
                    .named(null, null, archive.group("archive"))
                    .on(Published.stripped(archive.group("file")));
        }
        if (isLaw(words)) {
            return law(words);
        }
        NoteSource book = book(words);
        if (book != null) {
            return book;
        }
        boolean named = !words.isEmpty() && !Character.isLowerCase(words.codePointAt(0));
        return online ? page(named ? words : "") : null;
    }

    private static NoteSource authorAndTitle(String left, Published published) {
        NameList names = NameListReader.readWithInitials(left, 0);
        String author = null;
        String title = left;
        if (!names.isEmpty() && Published.stripped(left.substring(names.end())) != null) {
            author = left.substring(0, names.end()).strip();
            title = left.substring(names.end());
        }
        int slash = title.indexOf(" / ");
        if (slash > 0) {
            NameList people = NameListReader.readWithInitials(title, slash + 3);
            if (author == null && !people.isEmpty()) {
                author = title.substring(slash + 3, people.end()).strip();
            }
            title = people.isEmpty() ? title : title.substring(0, slash);
        }
        return NoteSource.unknown()
                .named(author, Published.stripped(title), published.publisher())
                .dated(published.date(), null)
                .on(published.locator());
    }

    private static boolean isLaw(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return LAWS.stream().anyMatch(lower::startsWith) && dateWithin(words) != null;
    }

    private static NoteSource law(String words) {
        return NoteSource.unknown()
                .named(null, Published.stripped(words), null)
                .dated(dateWithin(words), null);
    }

    private static String dateWithin(String words) {
        String year = null;
        boolean start = true;
        for (int i = 0; i < words.length(); i++) {
            PrintedDate date = start ? PrintedDate.at(words, i) : null;
            if (date != null && date.iso().length() > 4) {
                return date.iso();
            }
            year = year == null && date != null ? date.iso() : year;
            start = !Character.isLetterOrDigit(words.charAt(i));
        }
        return year;
    }

    /** A book or article in the style of a bibliography. */
    private static NoteSource book(String words) {
        NameList names = NameListReader.readWithInitials(words, 0);
        ReferenceReader.Reading reading =
                new ReferenceReader()
                        .read(new ParsedReference(words, RichText.plain(words), List.of()), null);
        boolean published =
                reading.fields().publisher != null || reading.fields().container != null;
        if (reading.fields().year == null
                || reading.fields().title == null
                || names.isEmpty() && !published) {
            return null;
        }
        if (names.isEmpty() && reading.fields().publisher == null) {
            return null;
        }
        String publisher =
                reading.fields().publisher != null
                        ? reading.fields().publisher
                        : reading.fields().container;
        return NoteSource.unknown()
                .named(
                        names.isEmpty() ? null : words.substring(0, names.end()).strip(),
                        reading.fields().title,
                        publisher)
                .dated(reading.fields().year.toString(), null)
                .on(Locator.pagesIn(words));
    }

    /** A page of the web with what is said of it before the address. */
    private static NoteSource page(String words) {
        Published published = Published.in(words);
        NameList names = NameListReader.readWithInitials(words, 0);
        String title = published.publisher();
        if (title != null && !names.isEmpty() && names.end() < title.length()) {
            return NoteSource.unknown()
                    .named(
                            title.substring(0, names.end()),
                            Published.stripped(title.substring(names.end())),
                            null)
                    .dated(published.date(), null)
                    .on(published.locator());
        }
        return NoteSource.unknown()
                .named(null, title, null)
                .dated(published.date(), null)
                .on(published.locator());
    }
}
