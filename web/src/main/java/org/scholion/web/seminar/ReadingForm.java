package org.scholion.web.seminar;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;

/** What the form of a reading sends; a field that was not sent counts as empty. */
public class ReadingForm {

    @RestForm public String title;
    @RestForm public String instructions;

    /** Id of an edition; only where a reading is made. */
    @RestForm public String edition;

    @RestForm public String opens;
    @RestForm public String closes;
    @RestForm public String peers;
    @RestForm public String own;
    @RestForm public String anonymous;

    /** Id of a set of groups; empty for none. */
    @RestForm public String groups;

    @RestForm public String apart;
    @RestForm public String annotations;
    @RestForm public String replies;
    @RestForm public String due;
    @RestForm public String tags;
    @RestForm public String onlytags;
    @RestForm public String presence;

    /** The values that the form began with, see {@link #packed}. */
    @RestForm public String was;

    Map<Field, String> values() {
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.TITLE, text(title));
        values.put(Field.INSTRUCTIONS, text(instructions));
        values.put(Field.EDITION, text(edition));
        values.put(Field.OPENS, text(opens));
        values.put(Field.CLOSES, text(closes));
        values.put(Field.PEERS, text(peers));
        values.put(Field.OWN, text(own));
        values.put(Field.ANONYMOUS, tick(anonymous));
        values.put(Field.GROUPS, text(groups));
        values.put(Field.APART, tick(apart));
        values.put(Field.ANNOTATIONS, text(annotations));
        values.put(Field.REPLIES, text(replies));
        values.put(Field.DUE, text(due));
        values.put(Field.TAGS, text(tags));
        values.put(Field.ONLY_TAGS, tick(onlytags));
        values.put(Field.PRESENCE, tick(presence));
        return values;
    }

    private static String text(String value) {
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    private static String tick(String value) {
        return value == null ? "" : "yes";
    }

    /** Values as one hidden field, so that a page can say what its sender saw. */
    static String packed(Map<Field, String> values) {
        StringBuilder packed = new StringBuilder();
        values.forEach(
                (field, value) ->
                        packed.append(packed.length() == 0 ? "" : "&")
                                .append(field.tag)
                                .append('=')
                                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return packed.toString();
    }

    /** The values that the sender saw; nonsense counts as nothing seen. */
    Map<Field, String> seen() {
        Map<Field, String> seen = new EnumMap<>(Field.class);
        for (String pair : text(was).split("&")) {
            int equals = pair.indexOf('=');
            for (Field field : Field.values()) {
                if (equals > 0 && pair.substring(0, equals).equals(field.tag)) {
                    seen.put(field, decoded(pair.substring(equals + 1)));
                }
            }
        }
        return seen;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException nonsense) {
            return "";
        }
    }
}
