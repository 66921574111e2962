package org.scholion.importer.audit;

import java.math.BigDecimal;

/**
 * A number with its unit as printed, such as {@code 240.11 billion USD}.
 *
 * @param value in plain units: 240110000000
 * @param step what one more in the last printed digit would add: 10000000
 * @param unit {@code %}, {@code times}, a currency code, or a measure of {@code units.txt}
 * @param rough the text says "about", "almost", "more than" and the like
 */
record Quantity(
        String text,
        BigDecimal value,
        BigDecimal step,
        String unit,
        boolean rough,
        int start,
        int end) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The smallest and largest value that would be printed like this: half a step either side. */
    BigDecimal least() {
        return value.subtract(step.divide(TWO));
    }

    BigDecimal most() {
        return value.add(step.divide(TWO));
    }

    /** True where both have one unit and, at the digits that both print, one value. */
    boolean agreesWith(Quantity other) {
        return unit.equals(other.unit)
                && least().compareTo(other.most()) < 0
                && other.least().compareTo(most()) < 0;
    }

    /** Digits of the value without zeros at the ends: {@code 24011}. */
    String digits() {
        return value.stripTrailingZeros().unscaledValue().abs().toString();
    }
}
