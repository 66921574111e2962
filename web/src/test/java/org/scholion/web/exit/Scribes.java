package org.scholion.web.exit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.CourseGroup;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.AnnotationVersion;
import org.scholion.domain.discussion.Audience;
import org.scholion.domain.discussion.Flag;
import org.scholion.domain.discussion.Mention;
import org.scholion.domain.discussion.Revisions;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.AuditEntry;
import org.scholion.web.discussion.TalkLog;
import org.scholion.web.exit.Cast.Made;
import org.scholion.web.exit.Conversation.Fate;
import org.scholion.web.exit.Person.Table;
import org.scholion.web.exit.Said.Text;

/** Store what is said, each text with a word of its own. */
@ApplicationScoped
class Scribes {

    private final EntityManager database;
    private final Revisions revisions;

    Scribes(EntityManager database, Revisions revisions) {
        this.database = database;
        this.revisions = revisions;
    }

    /**
     * All that is said in one reading.
     *
     * @param blocks ids, as in addresses, of the paragraphs that are talked about
     */
    record Talked(Rules rules, List<String> blocks) {}

    /**
     * @param from number of the first that is said
     */
    Talked write(Made cast, Mode mode, int from) {
        return QuarkusTransaction.requiringNew()
                .timeout(120)
                .call(
                        () -> {
                            OfOne scribe = new OfOne(cast, cast.readings().get(mode), from);
                            int turn = mode.ordinal();
                            List<Said> all = new Conversation(cast, scribe, turn).tell();
                            return new Talked(new Rules(mode, all), scribe.places.blocks());
                        });
    }

    /** Writes in one reading. */
    private final class OfOne implements Conversation.Scribe {

        private final Made cast;
        private final Reading reading;
        private final Places places;
        private final long revision;
        private final Instant now = Instant.now();
        private final Map<Long, Annotation> known = new HashMap<>();
        private int number;

        OfOne(Made cast, Reading reading, int from) {
            this.cast = cast;
            this.revision = revisions.next(reading.id);
            this.reading = database.find(Reading.class, reading.id);
            this.places = new Places(database.find(Article.class, cast.article().id).current);
            this.number = from;
        }

        @Override
        public Said write(
                Said answers, Person by, Table table, Audience audience, Fate fate, boolean quiet) {
            Places.Spot spot = answers == null ? places.next() : null;
            Annotation one =
                    answers == null
                            ? Annotation.begin(
                                    reading,
                                    account(by),
                                    by.teaches(),
                                    group(table),
                                    spot.target(),
                                    audience,
                                    now)
                            : answered(answers).reply(account(by), by.teaches(), group(table), now);
            known.put(one.id, one);
            speak(one, by, quiet);
            boolean settled =
                    answers == null && fate == Fate.PUBLISHED && audience != Audience.ONLY_ME;
            List<Object> with = become(one, fate);
            if (settled) {
                one.settlement().pin(now);
                one.settlement().conclude(text(Text.LINE), account(cast.person("Ines")), now);
            }
            Person flagging = flagging(one, by, fate, audience);
            if (flagging != null) {
                with.add(
                        new Flag(
                                one,
                                account(flagging),
                                Flag.Reason.OTHER,
                                text(Text.FLAG) + " look",
                                now));
            }
            if (number % 3 == 0 && !by.name().equals("Simon")) {
                with.add(new Mention(one, account(cast.person("Simon"))));
            }
            if (answers != null && number % 2 == 0) {
                answer(answers, one);
            }
            one.changedIn(revision);
            database.persist(one);
            with.forEach(database::persist);
            return new Said(
                    number++,
                    answers,
                    by,
                    table,
                    by.teaches(),
                    audience,
                    fate.state,
                    fate.takenBack,
                    fate.onceHidden,
                    quiet,
                    settled,
                    flagging,
                    answers == null ? spot.address() : answers.place(),
                    one.id);
        }

        /** Whatever became of it: it was there when it was answered. */
        private Annotation answered(Said answers) {
            return known.get(answers.id());
        }

        /** An open question is answered by the first of every other reply. */
        private void answer(Said asked, Annotation reply) {
            Annotation question = answered(asked);
            if (question.asks() && question.settlement().answeredAt == null) {
                question.settlement().answered(reply, now);
            }
        }

        private void speak(Annotation one, Person by, boolean quiet) {
            AnnotationKind kind =
                    quiet
                            ? AnnotationKind.HIGHLIGHT
                            : one.isReply() || number % 3 > 0
                                    ? AnnotationKind.COMMENT
                                    : AnnotationKind.QUESTION;
            one.write(kind, quiet ? "" : text(Text.PAST) + " said the *cards*.");
            one.tag(List.of(text(Text.TAGG)));
        }

        private List<Object> become(Annotation one, Fate fate) {
            List<Object> with = new ArrayList<>();
            if (fate != Fate.DRAFT) {
                one.publish(now);
            }
            if (fate != Fate.DRAFT && one.kind != AnnotationKind.HIGHLIGHT) {
                with.add(new AnnotationVersion(one, now));
                one.edited(now);
            }
            if (one.kind != AnnotationKind.HIGHLIGHT) {
                one.write(one.kind, text(Text.WORD) + " say the *cards*.");
            }
            if (fate.onceHidden) {
                one.hide(text(Text.WHYY));
                with.add(hiding(one));
            }
            if (fate.takenBack) {
                with.add(new AnnotationVersion(one, now));
                one.delete(now);
            }
            if (fate == Fate.SHOWN_AGAIN) {
                one.show();
            }
            return with;
        }

        private AuditEntry hiding(Annotation one) {
            Account by = account(cast.person("Ines"));
            String details = "comment " + Ids.inAddress(one.id);
            return new AuditEntry(by, TalkLog.HIDDEN, one.author, details, now)
                    .in(one.course.id)
                    .about("annotation", one.id);
        }

        /** Every other published post is flagged by somebody who could see it. */
        private Person flagging(Annotation one, Person by, Fate fate, Audience audience) {
            if (fate != Fate.PUBLISHED || audience == Audience.ONLY_ME || number % 2 == 0) {
                return null;
            }
            String name = audience == Audience.READING && number % 4 == 1 ? "Selma" : "Aron";
            Person flagging = cast.person(name);
            return flagging == by ? null : flagging;
        }

        private Account account(Person person) {
            return database.getReference(Account.class, person.account().id);
        }

        private CourseGroup group(Table table) {
            return table == null
                    ? null
                    : database.getReference(CourseGroup.class, cast.tables().get(table).id);
        }

        private String text(Text text) {
            return Said.marker(text, number);
        }
    }
}
