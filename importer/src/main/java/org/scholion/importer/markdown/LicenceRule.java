package org.scholion.importer.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.importer.parsed.ParsedStatement;
import org.scholion.importer.parsed.RichText;

/** The copyright line, and the licence in words and as an address. */
final class LicenceRule implements FrontRule {

    private static final Pattern WORDS =
            Pattern.compile(
                    "licensed under|creative commons|\\bCC[ -]BY|under the terms of the"
                            + "|open access article|лиценз|открытого доступа",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ADDRESS =
            Pattern.compile("https?://(?:www\\.)?creativecommons\\.org/[^\\s<>()\\]]++");
    private static final int LONGEST = 900;

    @Override
    public boolean take(FrontLine line, FrontDraft draft) {
        String text = line.plain();
        if (text.length() > LONGEST) {
            return false;
        }
        boolean copyright =
                text.startsWith("©") || text.startsWith("(c)") || text.startsWith("(С)");
        if (copyright) {
            draft.state(ParsedStatement.Kind.COPYRIGHT, null, text, line.lines());
        }
        String address = address(line);
        if (address != null && draft.licenceUrl == null) {
            draft.licenceUrl = address;
        }
        boolean alone = address != null && text.strip().replaceAll("[.]$", "").equals(address);
        if (copyright || alone) {
            return true;
        }
        if (!WORDS.matcher(text).find()) {
            return false;
        }
        if (draft.licenceText == null) {
            draft.licenceText = withoutAddress(text, address);
        } else {
            draft.state(ParsedStatement.Kind.OTHER, null, text, line.lines());
        }
        return true;
    }

    private static String address(FrontLine line) {
        Matcher printed = ADDRESS.matcher(line.plain());
        if (printed.find()) {
            return printed.group().replaceAll("[.,;]$", "");
        }
        return line.rich().marks().stream()
                .filter(mark -> mark.kind() == RichText.Kind.LINK)
                .map(RichText.Mark::target)
                .filter(target -> ADDRESS.matcher(target).matches())
                .findFirst()
                .orElse(null);
    }

    private static String withoutAddress(String text, String address) {
        if (address == null || !text.endsWith(address)) {
            return text;
        }
        return Edges.withoutEnd(text.substring(0, text.length() - address.length()), ":,(");
    }
}
