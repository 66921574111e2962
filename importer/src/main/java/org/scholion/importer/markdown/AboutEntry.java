package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.importer.parsed.RichText;

/**
 * What "About the authors" says of one person.
 *
 * @param name in the order printed, family name first as a rule
 * @param post degree, rank, posts and institution as one text; empty where there are none
 */
record AboutEntry(
        PersonName name,
        String post,
        String orcid,
        String spin,
        String email,
        String heading,
        String text,
        List<Integer> lines) {

    private static final Pattern ORCID =
            Pattern.compile("(?<![\\dX-])\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX](?![\\dX-])");
    private static final Pattern SPIN =
            Pattern.compile(
                    "SPIN[^\\d;]{0,30}+(\\d{4}-\\d{4})(?![\\d-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\d._%+-]{1,64}+@[\\p{L}\\d-]++(?:\\.[\\p{L}\\d-]++)++");
    private static final Pattern CODES =
            Pattern.compile(
                    "(?:e-?library|elibrary|spin|orcid|researcher ?id|scopus|e-?mail|wos|author ?id"
                            + "|эл\\. ?почта|электронная почта|адрес|тел|https?:)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Reads an entry; null where a text does not begin with a name. */
    static AboutEntry of(RichText entry, String heading, List<Integer> lines) {
        String text = entry.plain();
        int end = nameEnd(entry);
        PersonName name = end < 0 ? null : PersonName.of(text.substring(0, end));
        if (name == null) {
            return null;
        }
        return new AboutEntry(
                name,
                post(text.substring(end)),
                first(ORCID, text, 0),
                first(SPIN, text, 1),
                first(EMAIL, text, 0),
                heading,
                text,
                List.copyOf(lines));
    }

    /** Where the name ends: with the emphasis it stands in, or before a dash or comma. */
    private static int nameEnd(RichText entry) {
        int end = entry.plain().length();
        for (RichText.Mark mark : entry.marks()) {
            boolean stressed =
                    mark.kind() == RichText.Kind.EMPHASIS || mark.kind() == RichText.Kind.STRONG;
            if (stressed && mark.start() == 0) {
                end = Math.min(end, mark.end());
            }
        }
        for (int at = 0; at < end; at++) {
            char c = entry.plain().charAt(at);
            boolean dash = c == '-' && at > 0 && entry.plain().charAt(at - 1) == ' ';
            if ("—–,;:(".indexOf(c) >= 0 || dash) {
                end = at;
            }
        }
        while (end > 0
                && " .".indexOf(entry.plain().charAt(end - 1)) >= 0
                && !endsWithInitial(entry.plain(), end)) {
            end--;
        }
        return end;
    }

    private static boolean endsWithInitial(String text, int end) {
        return end > 2 && text.charAt(end - 1) == '.' && !Character.isLetter(text.charAt(end - 3));
    }

    private static String post(String rest) {
        List<String> posts = new ArrayList<>();
        for (String part : rest.split(";")) {
            String post = part.strip().replaceAll("^[—–,:\\-.\\s]+", "");
            if (CODES.matcher(post).lookingAt()) {
                break;
            }
            Matcher email = EMAIL.matcher(post);
            if (!post.isEmpty() && !email.find()) {
                posts.add(post);
            }
        }
        String post = String.join("; ", posts);
        return post.endsWith(".") && !Posts.isDegree(post)
                ? post.substring(0, post.length() - 1)
                : post;
    }

    private static String first(Pattern pattern, String text, int group) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(group) : null;
    }

    /** The e-mail addresses in a text. */
    static List<String> emails(String text) {
        return EMAIL.matcher(text).results().map(java.util.regex.MatchResult::group).toList();
    }
}
