package org.scholion.domain.article;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import java.util.Optional;

/**
 * Ids are made by the application, not by the database: time-ordered 64-bit numbers (TSID), written
 * in addresses as 13 characters of Crockford's base 32.
 */
public final class Ids {

    private Ids() {}

    /** A new id, greater than all that this process made before. */
    public static long next() {
        return TsidCreator.getTsid().toLong();
    }

    /** The id as it stands in an address: 13 characters out of {@code [0-9A-Z]}. */
    public static String inAddress(long id) {
        return Tsid.from(id).toString();
    }

    /** The id that stands in an address; empty where no id is written so. */
    public static Optional<Long> ofAddress(String address) {
        return Tsid.isValid(address) ? Optional.of(Tsid.from(address).toLong()) : Optional.empty();
    }
}
