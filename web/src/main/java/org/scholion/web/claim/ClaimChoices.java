package org.scholion.web.claim;

import java.util.List;
import java.util.stream.Stream;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.claim.ClaimKind;

/** What the form for choosing claims offers, and what of it is chosen. */
public record ClaimChoices(ClaimText text, ClaimFilter filter) {

    /** One entry of a list; {@code of} is what it stands for. */
    public record Choice<T>(String value, T of, boolean chosen) {}

    public List<Choice<ClaimKind>> kinds() {
        return choices(ClaimKind.values(), filter.kind());
    }

    public List<Choice<Claim.State>> states() {
        return choices(Claim.State.values(), filter.state());
    }

    private static <E extends Enum<E>> List<Choice<E>> choices(E[] values, E chosen) {
        return Stream.of(values)
                .map(value -> new Choice<>(ClaimFilter.tag(value), value, value == chosen))
                .toList();
    }

    /** The sections with a title. */
    public List<Choice<String>> sections() {
        return text.sections().stream()
                .filter(heading -> heading.title() != null)
                .map(
                        heading ->
                                new Choice<>(
                                        heading.anchor(),
                                        heading.title(),
                                        heading.anchor().equals(filter.section())))
                .toList();
    }
}
