package org.scholion.web.account;

import org.scholion.web.account.SignIn.Outcome;

/**
 * Why somebody was not let in, for the sign-in page.
 *
 * @param reason names the sentence
 * @param seconds how long to wait; 0 for not at all
 */
record Refusal(Reason reason, int seconds) {

    enum Reason {
        UNKNOWN,
        CLOSED,
        TOO_SOON,
        BUSY,
        UNENCRYPTED,
        PROVIDER
    }

    static Refusal of(Outcome outcome) {
        if (outcome instanceof SignIn.TooSoon soon) {
            return new Refusal(Reason.TOO_SOON, soon.seconds());
        }
        return new Refusal(outcome instanceof SignIn.Closed ? Reason.CLOSED : Reason.UNKNOWN, 0);
    }

    static Refusal busy() {
        return new Refusal(Reason.BUSY, 5);
    }

    static Refusal unencrypted() {
        return new Refusal(Reason.UNENCRYPTED, 0);
    }

    /**
     * What single sign-on came back with.
     *
     * @param refused {@code closed} for an account that is closed, {@code provider} for a token
     *     that proves nothing; null for nothing
     * @param error of the provider; null for none
     */
    static Refusal byProvider(String refused, String error) {
        if ("closed".equals(refused)) {
            return new Refusal(Reason.CLOSED, 0);
        }
        boolean byProvider = error != null || "provider".equals(refused);
        return byProvider ? new Refusal(Reason.PROVIDER, 0) : null;
    }

    int status() {
        return switch (reason) {
            case TOO_SOON -> 429;
            case BUSY -> 503;
            case CLOSED -> 403;
            default -> 400;
        };
    }
}
