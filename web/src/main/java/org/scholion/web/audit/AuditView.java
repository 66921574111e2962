package org.scholion.web.audit;

import java.util.List;
import java.util.stream.Stream;
import org.scholion.domain.audit.Finding.Severity;
import org.scholion.importer.audit.SourceAudit;

/**
 * The findings of an edition.
 *
 * @param findings the gravest first, dismissed ones too
 */
public record AuditView(List<FindingView> findings) {

    private static final List<CheckName> CHECKS =
            SourceAudit.standard().codes().stream().map(CheckName::new).toList();

    /** The open findings of one severity; at least one. */
    public record Group(Severity severity, List<FindingView> findings) {

        /** For a class name: {@code error}. */
        public String tag() {
            return severity.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public List<Group> groups() {
        return Stream.of(Severity.values())
                .map(severity -> new Group(severity, open(severity)))
                .filter(group -> !group.findings.isEmpty())
                .toList();
    }

    private List<FindingView> open(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.isOpen() && finding.severity() == severity)
                .toList();
    }

    public int openCount() {
        return (int) findings.stream().filter(FindingView::isOpen).count();
    }

    public List<FindingView> dismissed() {
        return findings.stream().filter(finding -> !finding.isOpen()).toList();
    }

    /**
     * Where to go on after a finding was set aside: the next open one, else the first; the finding
     * itself where none is open.
     *
     * @return a fragment of the page
     */
    public String after(String id) {
        List<FindingView> behind =
                findings.stream().dropWhile(finding -> !finding.id().equals(id)).toList();
        return Stream.concat(behind.stream(), findings.stream())
                .filter(FindingView::isOpen)
                .findFirst()
                .map(FindingView::anchor)
                .orElse("finding-" + id);
    }

    /** The checks that noticed something, in the order of the page. */
    public List<CheckName> checksThatSpoke() {
        return findings.stream().map(FindingView::check).distinct().toList();
    }

    public List<CheckName> silentChecks() {
        List<CheckName> spoke = checksThatSpoke();
        return CHECKS.stream().filter(check -> !spoke.contains(check)).toList();
    }
}
