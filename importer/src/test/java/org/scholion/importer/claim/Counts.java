package org.scholion.importer.claim;

/** How many were right, wrongly there, and missing. */
record Counts(int right, int wrong, int missing) {

    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(right + other.right, wrong + other.wrong, missing + other.missing);
    }

    double precision() {
        return right + wrong == 0 ? (missing == 0 ? 1 : 0) : (double) right / (right + wrong);
    }

    double recall() {
        return right + missing == 0 ? (wrong == 0 ? 1 : 0) : (double) right / (right + missing);
    }

    double f1() {
        int all = 2 * right + wrong + missing;
        return all == 0 ? 1 : 2.0 * right / all;
    }
}
