package nl.vaardig.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Inside the server: how many statements a piece of work sends to the database, to hold a page to a fixed number. */
@ApplicationScoped
public class Queries {

    @PersistenceUnit
    EntityManagerFactory factory;

    /** Counts what the whole server sends meanwhile; tests run one after another, so that is this work alone. */
    public long count(Runnable work) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
