package org.scholion.importer;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The bytes of a source as text: strict UTF-8 without binary content, within the limits. */
final class SourceText {

    private static final int SAMPLE = 64 * 1024;

    private final ImportLimits limits;

    SourceText(ImportLimits limits) {
        this.limits = limits;
    }

    /**
     * Decodes a source; a byte order mark goes, line ends stay.
     *
     * @throws RejectedSource for an empty, too large or binary file, and where a byte is not UTF-8
     */
    String of(Source source) throws RejectedSource {
        byte[] bytes = source.bytes();
        if (bytes.length > limits.bytes()) {
            throw tooLarge(bytes.length, limits);
        }
        refuseOtherFormats(bytes);
        String text = decode(bytes);
        if (text.isBlank()) {
            throw new RejectedSource(
                    "The file is empty; an article as UTF-8 text is expected.", 1, 1);
        }
        refuseControlCharacters(text);
        return text;
    }

    /** What is said of a file of this many bytes, which nobody needs to read for that. */
    static RejectedSource tooLarge(long size, ImportLimits limits) {
        return new RejectedSource(
                "The file has %,d bytes; at most %,d are allowed.".formatted(size, limits.bytes()),
                1,
                1);
    }

    private static void refuseOtherFormats(byte[] bytes) throws RejectedSource {
        String kind =
                startsWith(bytes, '%', 'P', 'D', 'F')
                        ? "a PDF; convert it to Markdown first"
                        : startsWith(bytes, 'P', 'K', 3, 4)
                                ? "a ZIP archive or an office document; unpack it or save it as"
                                        + " text"
                                : startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)
                                        ? "UTF-16 text; save it as UTF-8"
                                        : null;
        if (kind != null) {
            throw new RejectedSource(
                    "The file is " + kind + ". Articles are read as UTF-8 text.", 1, 1);
        }
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] bytes) throws RejectedSource {
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw notUtf8(bytes, in.position(), out);
        }
        return out.toString();
    }

    private static RejectedSource notUtf8(byte[] bytes, int at, CharSequence before) {
        Place place = Place.after(before);
        String torn = "Byte %d (0x%02X) is not UTF-8".formatted(at + 1, bytes[at] & 0xFF);
        String guess = otherEncoding(bytes);
        String advice =
                guess == null
                        ? "; a character may be torn there. UTF-8 is expected."
                        : "; the file looks like %s. Save it as UTF-8.".formatted(guess);
        return new RejectedSource(torn + advice, place.line(), place.column());
    }

    /**
     * The encoding that the bytes look like, null where it is UTF-8 with a fault or nothing sure.
     */
    private static String otherEncoding(byte[] bytes) {
        byte[] sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        boolean other =
                match != null
                        && match.getConfidence() >= 30
                        && !match.getName().toUpperCase(Locale.ROOT).startsWith("UTF");
        return other ? match.getName() : null;
    }

    private static void refuseControlCharacters(String text) throws RejectedSource {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B) {
                Place place = Place.after(text.subSequence(0, i));
                throw new RejectedSource(
                        "Control character U+%04X: the file is binary. Articles are read as UTF-8 text."
                                .formatted((int) c),
                        place.line(),
                        place.column());
            }
        }
    }
}
