package org.scholion.importer.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.importer.parsed.ParsedStatement;

/** {@code DOI: 10.5555/1}, {@code EDN: ABCDEF}, {@code ISSN 1234-5678}, {@code УДК 327}. */
final class IdentifierRule implements FrontRule {

    private static final Pattern START =
            Pattern.compile(
                    "(?:DOI|EDN|e?ISSN|https?://(?:dx\\.)?doi\\.org/|10\\.\\d{4,9}/)\\b.*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s<>,;]++");
    private static final Pattern EDN = Pattern.compile("EDN:?\\s*([A-Z]{6})\\b");
    private static final Pattern ISSN =
            Pattern.compile("ISSN[^\\d]{0,12}(\\d{4}-\\d{3}[\\dXХ])", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 300;

    @Override
    public boolean take(FrontLine line, FrontDraft draft) {
        String text = line.plain();
        if (text.length() > LONGEST) {
            return false;
        }
        Labels.Found label = Labels.at(text);
        if (label != null && label.is("udc")) {
            draft.state(
                    ParsedStatement.Kind.OTHER,
                    label.printed(),
                    text.substring(label.end()),
                    line.lines());
            return true;
        }
        return START.matcher(text).matches() && readAll(text, draft);
    }

    private static boolean readAll(String text, FrontDraft draft) {
        String doi = doi(text);
        Matcher edn = EDN.matcher(text);
        Matcher issn = ISSN.matcher(text);
        boolean any = doi != null;
        if (doi != null && draft.doi == null) {
            draft.doi = doi;
        }
        if (edn.find()) {
            draft.edn = draft.edn == null ? edn.group(1) : draft.edn;
            any = true;
        }
        if (issn.find()) {
            draft.issn = draft.issn == null ? issn.group(1).replace('Х', 'X') : draft.issn;
            any = true;
        }
        return any;
    }

    /** The first DOI in a text; null where there is none. */
    static String doi(String text) {
        Matcher doi = DOI.matcher(text);
        if (!doi.find()) {
            return null;
        }
        String found = doi.group();
        while (".)]»”\"'".indexOf(found.charAt(found.length() - 1)) >= 0) {
            found = found.substring(0, found.length() - 1);
        }
        return found;
    }
}
