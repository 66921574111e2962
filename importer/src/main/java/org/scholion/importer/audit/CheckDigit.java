package org.scholion.importer.audit;

/** The last character of an ORCID or ISSN, worked out from the digits before it. */
final class CheckDigit {

    private CheckDigit() {}

    /** ISO 7064 MOD 11-2, which ORCID uses. */
    static char mod11And2(String digits) {
        int total = 0;
        for (int i = 0; i < digits.length(); i++) {
            total = (total + Character.digit(digits.charAt(i), 10)) * 2 % 11;
        }
        return print((12 - total) % 11);
    }

    /** ISO 3297: weights 8 down to 2, modulo 11. */
    static char issn(String digits) {
        int total = 0;
        for (int i = 0; i < digits.length(); i++) {
            total += Character.digit(digits.charAt(i), 10) * (8 - i);
        }
        return print((11 - total % 11) % 11);
    }

    private static char print(int value) {
        return value == 10 ? 'X' : (char) ('0' + value);
    }
}
