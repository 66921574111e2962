package org.scholion.web.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.GroupSet;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.EmailAddress;
import org.scholion.domain.people.SignInName;
import org.scholion.web.roster.KnownPeople.Member;
import org.scholion.web.roster.KnownPeople.Person;
import org.scholion.web.roster.Verdict.Fate;

/** Says of each line of a list what becomes of it in a course. Changes nothing. */
@ApplicationScoped
class RosterCheck {

    private final KnownPeople known;

    RosterCheck(KnownPeople known) {
        this.known = known;
    }

    /** Call within a transaction, so that all is seen at one moment. */
    List<Verdict> check(long course, List<RosterLine> lines) {
        Set<String> typed = new HashSet<>();
        lines.forEach(
                line -> normal(line.address(), EmailAddress::new, EmailAddress::value, typed));
        lines.forEach(line -> normal(line.login(), SignInName::new, SignInName::value, typed));
        Course all = new Course(known.byWhatTheyType(typed), known.membersOf(course));
        List<Verdict> verdicts = new ArrayList<>(lines.size());
        lines.forEach(line -> verdicts.add(all.verdict(line)));
        return verdicts;
    }

    private static <T> void normal(
            String given, Function<String, T> type, Function<T, String> value, Set<String> typed) {
        written(given, type).map(value).ifPresent(typed::add);
    }

    private static <T> Optional<T> written(String given, Function<String, T> type) {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(type.apply(given));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /** The course as it is, and the lines that were looked at. */
    private static final class Course {

        private final Map<String, Person> accounts;
        private final Map<Long, Member> members;
        private final Map<String, List<Member>> current;
        private final Map<String, RosterLine> seen = new HashMap<>();

        Course(Map<String, Person> accounts, Map<Long, Member> members) {
            this.accounts = accounts;
            this.members = members;
            this.current =
                    members.values().stream()
                            .filter(Member::current)
                            .collect(Collectors.groupingBy(member -> plain(member.name())));
        }

        Verdict verdict(RosterLine line) {
            Optional<Fate> flaw = flaw(line);
            if (flaw.isPresent()) {
                return Verdict.wrong(line, flaw.get());
            }
            CourseRole role = RosterRoles.called(line.role()).orElseThrow();
            Optional<String> address =
                    written(line.address(), EmailAddress::new).map(EmailAddress::value);
            Optional<String> login = written(line.login(), SignInName::new).map(SignInName::value);
            if (address.isEmpty() && login.isEmpty()) {
                return byName(line, role);
            }
            RosterLine other = null;
            if (address.isPresent()) {
                other = seen.putIfAbsent(address.get(), line);
            }
            if (login.isPresent()) {
                RosterLine sameLogin = seen.putIfAbsent(login.get(), line);
                other = other == null ? sameLogin : other;
            }
            return other == null ? known(line, role, address, login) : again(line, role, other);
        }

        private static Optional<Fate> flaw(RosterLine line) {
            if (line.name().length() > DisplayName.MAX) {
                return Optional.of(Fate.NAME_TOO_LONG);
            }
            if (!line.address().isEmpty() && written(line.address(), EmailAddress::new).isEmpty()) {
                return Optional.of(Fate.NO_ADDRESS);
            }
            if (!line.login().isEmpty() && written(line.login(), SignInName::new).isEmpty()) {
                return Optional.of(Fate.BAD_SIGN_IN_NAME);
            }
            if (RosterRoles.called(line.role()).isEmpty()) {
                return Optional.of(Fate.UNKNOWN_ROLE);
            }
            return line.group().length() > GroupSet.NAME
                    ? Optional.of(Fate.GROUP_TOO_LONG)
                    : Optional.empty();
        }

        private static Verdict again(RosterLine line, CourseRole role, RosterLine other) {
            boolean same =
                    plain(line.name()).equals(plain(other.name()))
                            && line.group().equals(other.group())
                            && RosterRoles.called(other.role()).equals(Optional.of(role));
            Fate fate = same ? Fate.REPEATED : Fate.CONTRADICTED;
            return Verdict.sameAs(line, fate, role, other.number());
        }

        /** Nothing but a name: who has it in the course already is not made a second time. */
        private Verdict byName(RosterLine line, CourseRole role) {
            if (isNoName(line.name())) {
                return Verdict.wrong(line, Fate.NO_NAME);
            }
            // No address and no sign-in name begins with a space.
            RosterLine other = seen.putIfAbsent(" " + plain(line.name()), line);
            if (other != null) {
                return Verdict.sameAs(line, Fate.NAMESAKE, role, other.number());
            }
            List<Member> namesakes = current.getOrDefault(plain(line.name()), List.of());
            return namesakes.isEmpty()
                    ? new Verdict(line, Fate.NEW, role, null, null, 0)
                    : member(line, role, namesakes.get(0));
        }

        private Verdict known(
                RosterLine line,
                CourseRole role,
                Optional<String> address,
                Optional<String> login) {
            Person byAddress = address.map(accounts::get).orElse(null);
            Person byLogin = login.map(accounts::get).orElse(null);
            if (byAddress != null && byLogin != null && !byAddress.id().equals(byLogin.id())) {
                return Verdict.wrong(line, Fate.TWO_ACCOUNTS);
            }
            Person person = byLogin == null ? byAddress : byLogin;
            if (person == null) {
                return isNoName(line.name())
                        ? Verdict.wrong(line, Fate.NO_NAME)
                        : new Verdict(line, Fate.NEW, role, null, null, 0);
            }
            if (person.state() != Account.State.ACTIVE) {
                return Verdict.wrong(line, Fate.DISABLED);
            }
            Member member = members.get(person.id());
            if (member == null) {
                Fate fate = person.isSurely(address.orElse(null)) ? Fate.KNOWN : Fate.CLAIMED;
                return new Verdict(line, fate, role, person.id(), person.name(), 0);
            }
            return member(line, role, member);
        }

        private static Verdict member(RosterLine line, CourseRole role, Member member) {
            Fate fate = member.current() ? Fate.MEMBER : Fate.BACK;
            return new Verdict(line, fate, role, member.account(), member.name(), 0);
        }

        private static boolean isNoName(String name) {
            return written(name, DisplayName::new).isEmpty();
        }

        private static String plain(String name) {
            return written(name, DisplayName::new)
                    .map(shown -> shown.value().toLowerCase(Locale.ROOT))
                    .orElse("");
        }
    }
}
