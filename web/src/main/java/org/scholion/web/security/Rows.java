package org.scholion.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/**
 * Reads a few rows by one statement, as the database has them now: for what every request asks
 * before it does anything. Nothing that was read is kept, compared or written back, and where no
 * transaction is under way none is begun; that is most of what such a question would cost.
 */
@ApplicationScoped
public class Rows {

    private final SessionFactory database;

    Rows(SessionFactory database) {
        this.database = database;
    }

    /**
     * @param query in Hibernate's language, with parameters {@code ?1}, {@code ?2} and so on. What
     *     an entity points to is not loaded but for its id
     * @param row an entity, a record that takes what is selected, or {@code Object[]}
     */
    public <T> List<T> of(String query, Class<T> row, Object... parameters) {
        try (StatelessSession session = database.openStatelessSession()) {
            SelectionQuery<T> rows = session.createSelectionQuery(query, row);
            for (int i = 0; i < parameters.length; i++) {
                rows.setParameter(i + 1, parameters[i]);
            }
            return rows.getResultList();
        }
    }
}
