package org.scholion.web.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jboss.logging.Logger;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.SiteRole;
import org.scholion.web.account.Accounts;

/** Makes the people of the demo at its first start. */
@ApplicationScoped
class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class);
    private static final int BEHIND_THE_IMPORT = 4_000;

    private final Demo demo;
    private final Accounts accounts;
    private final Event<DemoCast> cast;

    DemoStart(Demo demo, Accounts accounts, Event<DemoCast> cast) {
        this.demo = demo;
        this.accounts = accounts;
        this.cast = cast;
    }

    @Transactional
    void open(@Observes @Priority(BEHIND_THE_IMPORT) StartupEvent start) {
        if (demo.isOn()) {
            LOG.warn("This is a demo: anybody who reaches it may sign in as any of its people.");
            make();
        }
    }

    @Transactional
    void make() {
        if (!demo.people().isEmpty()) {
            return;
        }
        List<Account> instructors =
                Demo.INSTRUCTORS.stream().map(name -> make(name, SiteRole.TEACHER)).toList();
        Account assistant = make(Demo.ASSISTANT, SiteRole.MEMBER);
        List<Account> students =
                Demo.STUDENTS.stream().map(name -> make(name, SiteRole.MEMBER)).toList();
        cast.fire(new DemoCast(instructors, assistant, students));
    }

    private Account make(String name, SiteRole role) {
        return accounts.make(Demo.signInName(name), new DisplayName(name), null, role)
                .orElseThrow();
    }
}
