package org.scholion.web.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Empties every table between tests, children before parents. */
@ApplicationScoped
public class EmptyTables {

    private static final List<String> CHILDREN_FIRST =
            List.of(
                    "citation",
                    "reference_person",
                    "reference",
                    "note",
                    "span",
                    "block",
                    "section",
                    "authorship_affiliation",
                    "authorship_name",
                    "authorship",
                    "author",
                    "affiliation_name",
                    "affiliation",
                    "edition_text",
                    "edition_statement",
                    "edition_problem",
                    "edition_unplaced",
                    "edition",
                    "article");

    private final EntityManager database;

    EmptyTables(EntityManager database) {
        this.database = database;
    }

    @Transactional
    public void empty() {
        run("update article set current_id = null");
        run("update note set repeats_id = null");
        run("update section set parent_id = null");
        CHILDREN_FIRST.forEach(table -> run("delete from " + table));
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
