package org.scholion.web.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.scholion.domain.course.Roster;
import org.scholion.web.roster.UnreadableRoster.Why;
import org.scholion.web.security.PrintableText;

/**
 * The text of a file with a list of people. Spreadsheets write UTF-8 with or without a byte order
 * mark, UTF-16 with one ("Unicode text"), or Windows-1251 where they are Russian.
 */
record RosterText(String text, String encoding) {

    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Pattern RUSSIAN =
            Pattern.compile("(?<!\\p{L})(?:[А-ЯЁ]?[а-яё]+|[А-ЯЁ]+)(?!\\p{L})");
    private static final Pattern MIXED =
            Pattern.compile("\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}|[а-яё][А-ЯЁ]");

    /**
     * @throws UnreadableRoster for what is no text, or text in another encoding
     */
    static RosterText decode(byte[] bytes) throws UnreadableRoster {
        if (bytes.length > 4L * Roster.LONGEST) {
            throw new UnreadableRoster(Why.TOO_LONG);
        }
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableRoster(Why.NO_TEXT);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return checked(strictly(bytes, 2, StandardCharsets.UTF_16LE), "UTF-16");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return checked(strictly(bytes, 2, StandardCharsets.UTF_16BE), "UTF-16");
        }
        String utf8 = strictly(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, UTF_8);
        if (utf8 != null) {
            return checked(utf8, "UTF-8");
        }
        String russian = strictly(bytes, 0, WINDOWS_1251);
        if (russian == null || !isRussian(russian)) {
            throw new UnreadableRoster(Why.ENCODING);
        }
        return checked(russian, "Windows-1251");
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        return bytes.length >= start.length
                && Arrays.mismatch(
                                Arrays.copyOf(bytes, start.length),
                                0,
                                start.length,
                                asBytes(start),
                                0,
                                start.length)
                        < 0;
    }

    private static byte[] asBytes(int... start) {
        byte[] bytes = new byte[start.length];
        for (int i = 0; i < start.length; i++) {
            bytes[i] = (byte) start[i];
        }
        return bytes;
    }

    private static String strictly(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    /**
     * Any bytes can be read as Windows-1251. What is Russian has words of Russian letters alone
     * (Western encodings make mixed ones) that do not begin small and go on in capitals (KOI8-R).
     */
    private static boolean isRussian(String text) {
        long russian = RUSSIAN.matcher(text).results().count();
        long mixed = MIXED.matcher(text).results().count();
        return russian > 0 && mixed * 10 <= russian;
    }

    private static RosterText checked(String text, String encoding) throws UnreadableRoster {
        if (text == null) {
            throw new UnreadableRoster(Why.ENCODING);
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableRoster(Why.NO_TEXT);
        }
        if (text.length() > Roster.LONGEST) {
            throw new UnreadableRoster(Why.TOO_LONG);
        }
        return new RosterText(PrintableText.of(text), encoding);
    }
}
