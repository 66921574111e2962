package org.scholion.importer;

/**
 * Refuses text that no article holds and that costs parsers much: brackets nested without end
 * within one paragraph, and lines without end.
 */
final class NestingGuard {

    private final ImportLimits limits;

    NestingGuard(ImportLimits limits) {
        this.limits = limits;
    }

    /**
     * @throws RejectedSource at the place where a limit is passed first
     */
    void check(String text) throws RejectedSource {
        int line = 1;
        int lineStart = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                depth = text.substring(lineStart, i).isBlank() ? 0 : depth;
                line++;
                lineStart = i + 1;
            } else if (c == '[' || c == '(' || c == '{') {
                depth++;
            } else if (c == ']' || c == ')' || c == '}') {
                depth = Math.max(0, depth - 1);
            }
            if (depth > limits.nesting()) {
                throw new RejectedSource(
                        "Brackets are nested deeper than %d; no article is read from this."
                                .formatted(limits.nesting()),
                        line,
                        i - lineStart + 1);
            }
            if (i - lineStart >= limits.lineLength()) {
                throw new RejectedSource(
                        "A line is longer than %,d characters; no article is read from this."
                                .formatted(limits.lineLength()),
                        line,
                        limits.lineLength());
            }
        }
    }
}
