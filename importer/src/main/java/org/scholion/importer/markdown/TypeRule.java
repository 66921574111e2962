package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code Research article / Научная статья}. */
final class TypeRule implements FrontRule {

    private static final Set<String> TYPES = new HashSet<>();

    static {
        Wordlist list = new Wordlist("types.txt");
        for (String language : list.keys()) {
            list.phrases(language).forEach(type -> TYPES.add(type.toLowerCase(Locale.ROOT)));
        }
    }

    @Override
    public boolean take(FrontLine line, FrontDraft draft) {
        if (line.plain().length() > 120) {
            return false;
        }
        List<String> parts = new ArrayList<>();
        for (String part : line.plain().split("[/|]")) {
            String type = part.strip().replaceAll("[.:]$", "");
            if (!TYPES.contains(type.toLowerCase(Locale.ROOT))) {
                return false;
            }
            parts.add(type);
        }
        if (draft.type == null || parts.size() > 1) {
            draft.type = parts.get(0);
        } else if (Languages.of(draft.type).equals("ru")
                && Languages.of(parts.get(0)).equals("en")) {
            draft.type = parts.get(0);
        }
        return true;
    }
}
