package org.scholion.domain.course;

/** What people write into a field, within its limits. */
final class Words {

    private Words() {}

    /**
     * @param given null counts as nothing
     * @param field its name, for the message
     * @param least characters at least, after stripping
     * @param most characters at most
     * @return without space at either end
     * @throws IllegalArgumentException for words outside these limits
     */
    static String within(String field, String given, int least, int most) {
        String words = given == null ? "" : given.strip();
        if (words.length() < least || words.length() > most) {
            throw new IllegalArgumentException(
                    "a %s of %d characters; %d to %d are allowed"
                            .formatted(field, words.length(), least, most));
        }
        return words;
    }
}
