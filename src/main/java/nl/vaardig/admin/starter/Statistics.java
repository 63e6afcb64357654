package nl.vaardig.admin.starter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * What the database thinks of its tables when it chooses how to answer. It counts them by itself, but some time after
 * many rows came in, and not at all when it is killed before that: every plan is then one for empty tables.
 */
@ApplicationScoped
public class Statistics {

    @PersistenceContext
    EntityManager db;

    /** Some seconds, whatever the number of rows: it reads samples. */
    @Transactional
    void count() {
        List<String> tables = db.createNativeQuery(
                        "select table_name from information_schema.tables where table_schema = database()"
                                + " and table_type = 'BASE TABLE'",
                        String.class)
                .getResultList();
        db.createNativeQuery("analyze table " + String.join(", ", tables)).getResultList();
    }
}
