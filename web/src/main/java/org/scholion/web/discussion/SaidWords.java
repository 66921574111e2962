package org.scholion.web.discussion;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.jsoup.Jsoup;
import org.scholion.domain.discussion.Post;
import org.scholion.web.markup.SafeMarkdown;

/** What annotations say, made safe once for each version and kept. */
@ApplicationScoped
public class SaidWords {

    /** Longest excerpt, in characters. */
    static final int BRIEF = 120;

    /** Characters kept. */
    private static final int KEPT = 8_000_000;

    private record Key(long annotation, int version) {}

    /**
     * @param plain the beginning, without markup
     */
    public record Shown(SafeMarkdown markdown, String plain) {}

    private final Cache<Key, Shown> shown =
            Caffeine.newBuilder()
                    .maximumWeight(KEPT)
                    .weigher((Key key, Shown words) -> words.markdown().toString().length() + 200)
                    .build();

    public Shown of(Post post) {
        return shown.get(new Key(post.id(), post.said().version), key -> show(post.said().words));
    }

    private static Shown show(String words) {
        SafeMarkdown markdown = SafeMarkdown.of(words);
        return new Shown(markdown, brief(Jsoup.parseBodyFragment(markdown.toString()).text()));
    }

    /** Cut between words where there is a blank, never inside a character. */
    static String brief(String text) {
        if (text.length() <= BRIEF) {
            return text;
        }
        int blank = text.lastIndexOf(' ', BRIEF);
        int cut = blank < BRIEF / 2 ? BRIEF : blank;
        boolean inside = Character.isSurrogatePair(text.charAt(cut - 1), text.charAt(cut));
        return text.substring(0, inside ? cut - 1 : cut) + "…";
    }
}
