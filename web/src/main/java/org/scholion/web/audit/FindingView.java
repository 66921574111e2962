package org.scholion.web.audit;

import java.time.Instant;
import java.util.List;
import org.scholion.domain.article.Ids;
import org.scholion.domain.audit.Dismissal;
import org.scholion.domain.audit.Finding;

/**
 * A finding as the page shows it.
 *
 * @param id as it stands in an address
 * @param message in English, as the importer words it
 * @param printed the text of the places involved, one each
 * @param lines of the source file; empty where it has none
 * @param dismissed null while the finding is open
 */
public record FindingView(
        String id,
        CheckName check,
        Finding.Severity severity,
        String message,
        List<String> printed,
        List<Integer> lines,
        List<Spot> spots,
        Dismissed dismissed) {

    /** That somebody set it aside. */
    public record Dismissed(String reason, String by, Instant at) {

        static Dismissed of(Dismissal dismissal) {
            return dismissal == null
                    ? null
                    : new Dismissed(dismissal.reason, dismissal.by, dismissal.at);
        }
    }

    static FindingView of(Finding finding, List<Spot> spots, Dismissal dismissal) {
        return new FindingView(
                Ids.inAddress(finding.id),
                new CheckName(finding.code),
                finding.severity,
                finding.message,
                finding.raw.lines().filter(line -> !line.isBlank()).toList(),
                finding.lines,
                spots,
                Dismissed.of(dismissal));
    }

    /** Its fragment on the page. */
    public String anchor() {
        return "finding-" + id;
    }

    public boolean isOpen() {
        return dismissed == null;
    }

    /** {@code 12, 14–16}. */
    public String lineNumbers() {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            int first = i;
            while (i + 1 < lines.size() && lines.get(i + 1) == lines.get(i) + 1) {
                i++;
            }
            numbers.append(numbers.length() == 0 ? "" : ", ").append(lines.get(first));
            numbers.append(i == first ? "" : "–" + lines.get(i));
        }
        return numbers.toString();
    }
}
