package org.scholion.web.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plain text in which the addresses it prints become links. */
public final class LinkedText {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"«»]++");
    private static final String NOT_AT_THE_END = ".,;:!?)]}'’”";

    private LinkedText() {}

    /**
     * @param repaired for an address as printed the one that is meant; others lead where they say
     */
    public static List<Piece> of(String text, Map<String, String> repaired) {
        return pieces(text, repaired, false);
    }

    /** The same with each address shortened to its host, for a narrow column. */
    public static List<Piece> brief(String text, Map<String, String> repaired) {
        return pieces(text, repaired, true);
    }

    private static List<Piece> pieces(String text, Map<String, String> repaired, boolean brief) {
        StringBuilder shown = new StringBuilder();
        List<Stretch> links = new ArrayList<>();
        Matcher found = ADDRESS.matcher(text);
        int written = 0;
        while (found.find()) {
            String printed = withoutClosingMarks(found.group());
            String href = WebAddress.safe(repaired.getOrDefault(printed, printed)).orElse(null);
            if (href != null) {
                shown.append(text, written, found.start());
                int start = shown.length();
                shown.append(brief ? WebAddress.host(printed) : printed);
                links.add(new Stretch(start, shown.length(), Markup.link(href)));
                written = found.start() + printed.length();
            }
        }
        shown.append(text, written, text.length());
        return Pieces.of(shown.toString(), links);
    }

    /** Leaves off what ends the sentence; a closing bracket stays where the address opened it. */
    private static String withoutClosingMarks(String address) {
        int end = address.length();
        while (end > 0 && NOT_AT_THE_END.indexOf(address.charAt(end - 1)) >= 0) {
            if (address.charAt(end - 1) == ')' && balanced(address, end)) {
                break;
            }
            end--;
        }
        return address.substring(0, end);
    }

    private static boolean balanced(String address, int end) {
        long opened = address.chars().limit(end).filter(c -> c == '(').count();
        long closed = address.chars().limit(end).filter(c -> c == ')').count();
        return opened >= closed;
    }
}
