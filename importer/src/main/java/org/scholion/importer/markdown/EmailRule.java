package org.scholion.importer.markdown;

import java.util.List;

/** An e-mail address that stands alone: of the author to write to. */
final class EmailRule implements FrontRule {

    private static final int LONGEST_REST = 12;
    private static final int MOST = 1_000;

    @Override
    public boolean take(FrontLine line, FrontDraft draft) {
        String text = line.plain();
        if (draft.emails.size() >= MOST || text.length() > 400 || text.indexOf('@') < 0) {
            return false;
        }
        List<String> emails = AboutEntry.emails(text);
        Labels.Found label = Labels.at(text);
        boolean labelled = label != null && label.is("correspondence");
        String rest = labelled ? text.substring(label.end()) : text;
        for (String email : emails) {
            rest = rest.replace(email, "");
        }
        boolean alone = rest.replaceAll("[^\\p{L}]+", "").length() <= LONGEST_REST;
        if (emails.isEmpty() || !alone && !labelled) {
            return false;
        }
        draft.emails.addAll(emails);
        return true;
    }
}
