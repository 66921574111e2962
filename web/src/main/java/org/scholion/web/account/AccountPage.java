package org.scholion.web.account;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Session;
import org.scholion.web.account.NewAccount.Problem;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.SignedIn;
import org.scholion.web.security.Visitor;

/** The page of one's own account. */
@RequestScoped
class AccountPage {

    /** The forms of the page. */
    enum Field {
        NAME,
        EMAIL,
        PASSWORD,
        LANGUAGE,
        SESSIONS
    }

    /** What the page says about what was just sent. */
    static final class Said {

        private final Map<Field, Problem> problems = new EnumMap<>(Field.class);
        private int seconds;

        static Said nothing() {
            return new Said();
        }

        Said about(Field field, Problem problem) {
            problems.put(field, problem);
            return this;
        }

        /** Too many wrong passwords: how long to wait. */
        Said tooSoon(int wait) {
            this.seconds = wait;
            return this;
        }

        int status() {
            return seconds > 0 ? 429 : problems.isEmpty() ? 200 : 400;
        }

        public int seconds() {
            return seconds;
        }

        /**
         * @return what is wrong with a field; null for nothing
         */
        public Problem problem(String field) {
            return problems.get(Field.valueOf(field));
        }
    }

    /**
     * @param own whether it is the session of this very browser
     */
    record OpenSession(String id, Browser browser, String from, String seen, boolean own) {}

    /**
     * @param done name of the form that was just sent and done; null for none
     */
    record account(Frame frame, Account account, List<OpenSession> sessions, Said said, String done)
            implements TemplateInstance {}

    private final Visitor visitor;
    private final Session.Repository sessions;

    AccountPage(Visitor visitor, Session.Repository sessions) {
        this.visitor = visitor;
        this.sessions = sessions;
    }

    Response of(HttpServerRequest request, Said said) {
        Frame frame = Frame.of(request);
        SignedIn person = visitor.orSignIn();
        List<OpenSession> open =
                sessions.of(person.account()).stream()
                        .map(session -> shown(session, person, frame))
                        .toList();
        String done =
                Stream.of(Field.values())
                        .map(Field::name)
                        .filter(name -> name.equalsIgnoreCase(request.getParam("done")))
                        .findFirst()
                        .orElse(null);
        account page = new account(frame, visitor.account(), open, said, done);
        return Response.status(said.status())
                .type("text/html;charset=UTF-8")
                .entity(frame.dress(page).render())
                .header("Cache-Control", "no-store")
                .build();
    }

    private static OpenSession shown(Session session, SignedIn person, Frame frame) {
        return new OpenSession(
                Ids.inAddress(session.id),
                Browser.of(session.browser),
                frame.moment(session.startedAt),
                frame.moment(session.lastSeenAt),
                session.id == person.session());
    }
}
