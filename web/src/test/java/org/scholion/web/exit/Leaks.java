package org.scholion.web.exit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.web.exit.Cast.Made;
import org.scholion.web.exit.Said.Text;

/** Finds in an answer what whoever asked must not get: words, ids and names. */
final class Leaks {

    private final Made cast;
    private final Map<Integer, Said> byNumber = new HashMap<>();
    private final Map<Long, Said> byId = new HashMap<>();
    private final Map<Integer, Rules> rules = new HashMap<>();
    private final Map<Person, BitSet> seen = new HashMap<>();
    private final Map<Person, BitSet> threads = new HashMap<>();

    Leaks(Made cast, List<Rules> readings) {
        this.cast = cast;
        for (Person person : cast.people().values()) {
            seen.put(person, new BitSet());
            threads.put(person, new BitSet());
        }
        readings.forEach(this::add);
    }

    private void add(Rules reading) {
        for (Said said : reading.all()) {
            byNumber.put(said.number(), said);
            byId.put(said.id(), said);
            rules.put(said.number(), reading);
            for (Person person : cast.people().values()) {
                if (reading.sees(person, said)) {
                    seen.get(person).set(said.number());
                    threads.get(person).set(said.first().number());
                }
            }
        }
    }

    boolean sees(Person reader, Said said) {
        return seen.get(reader).get(said.number());
    }

    boolean seesSomeOf(Person reader, Said first) {
        return threads.get(reader).get(first.number());
    }

    /**
     * @param exit path of the route
     * @param reading that was asked for; null for none
     */
    List<String> in(Answer answer, Person reader, String exit, Rules reading) {
        List<String> leaks = new ArrayList<>();
        for (String marker : answer.markers()) {
            Said said = byNumber.get(Integer.parseInt(marker.substring(4, 9)));
            Text text = Text.valueOf(marker.substring(0, 4).toUpperCase(java.util.Locale.ROOT));
            if (said != null && !mayRead(reader, said, text, exit)) {
                leaks.add("%s of %s".formatted(marker, said));
            }
        }
        for (Long id : answer.ids()) {
            Said said = byId.get(id);
            if (said != null && !mayKnow(reader, said, exit)) {
                leaks.add("the id of " + said);
            }
        }
        if (reading != null) {
            names(answer, reader, exit, reading, leaks);
        }
        return leaks;
    }

    private boolean mayRead(Person reader, Said said, Text text, String exit) {
        boolean mine = said.by() == reader;
        if (exit.endsWith("/export.zip")) {
            return switch (text) {
                case WORD, TAGG, PAST -> mine;
                case FLAG -> said.flaggedBy() == reader;
                case LINE -> reader.name().equals("Ines");
                case WHYY -> false;
            };
        }
        boolean past = exit.endsWith("/history") && pastIsOpen(reader, said);
        boolean sees = sees(reader, said);
        return switch (text) {
            case WORD, TAGG -> sees && !said.takenBack() || past;
            case PAST -> past;
            case FLAG -> sees && reader.teaches() || said.flaggedBy() == reader;
            case WHYY -> sees && (reader.teaches() || mine);
            case LINE -> sees;
        };
    }

    private boolean pastIsOpen(Person reader, Said said) {
        return rules.get(said.number()).seesPast(reader, said);
    }

    /** A thread is addressed by its first: whoever sees some of it knows that. */
    private boolean mayKnow(Person reader, Said said, String exit) {
        if (exit.equals("/administration/log")) {
            return said.onceHidden();
        }
        boolean own = exit.endsWith("/export.zip") && said.flaggedBy() == reader;
        return sees(reader, said) || said.isFirst() && seesSomeOf(reader, said) || own;
    }

    /** Of students; those who teach speak under their names. */
    private void names(
            Answer answer, Person reader, String exit, Rules reading, List<String> leaks) {
        if (reader.teaches() || exit.endsWith("/here") && !reading.mode().anonymous) {
            return;
        }
        for (Person other : cast.members()) {
            if (other != reader && !other.teaches() && !isNamedTo(reader, other, reading)) {
                boolean named = answer.has(other.account().displayName);
                if (named || answer.ids().contains(other.account().id)) {
                    leaks.add("the name or account of " + other);
                }
            }
        }
    }

    private boolean isNamedTo(Person reader, Person other, Rules reading) {
        return reading.all().stream()
                .anyMatch(
                        said ->
                                said.by() == other
                                        && sees(reader, said)
                                        && reading.seesName(reader, said));
    }
}
