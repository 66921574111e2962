package org.scholion.importer.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.scholion.domain.article.Edition;

/**
 * One small edition of a case file, and whether the check of that file must say something about it.
 * A case begins with {@code # fires: why} or {@code # silent: why}; what its lines may be is in
 * {@link SmallEdition}; {@code says: words} must be in a message.
 */
record AuditCase(String code, String why, boolean fires, List<String> says, Edition edition) {

    /** All cases of the file {@code <code>.txt}. */
    static List<AuditCase> of(String code) throws IOException {
        try (InputStream in = AuditCase.class.getResourceAsStream(code + ".txt")) {
            if (in == null) {
                return List.of();
            }
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<AuditCase> cases = new ArrayList<>();
            for (String part : file.split("(?m)^# ")) {
                if (!part.isBlank()) {
                    cases.add(read(code, part.strip().lines().toList()));
                }
            }
            return cases;
        }
    }

    private static AuditCase read(String code, List<String> lines) {
        boolean russian = lines.stream().anyMatch(l -> l.matches("text: [А-Я«].*"));
        SmallEdition edition = new SmallEdition(russian ? "ru" : "en");
        List<String> says = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("says: ")) {
                says.add(line.substring(6));
            } else if (!line.isBlank()) {
                edition.add(line);
            }
        }
        return new AuditCase(
                code, lines.get(0), lines.get(0).startsWith("fires"), says, edition.make());
    }

    @Override
    public String toString() {
        return code + " " + why;
    }
}
