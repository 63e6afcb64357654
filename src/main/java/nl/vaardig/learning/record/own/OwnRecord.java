package nl.vaardig.learning.record.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;

/** What was kept of the learning of the person who asks, and of nobody else. */
@ApplicationScoped
@Transactional
public class OwnRecord {

    /** As many as a file holds. */
    private static final int MOST = 50_000;

    private static final String OWN = " from Statement s where s.employeeId = :self";
    private static final String LATEST_FIRST = " order by s.stored desc, s.id desc";

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    /** @param json as it is kept */
    record Row(Instant happened, String json, boolean voided) {}

    /** The latest first; also those that were taken back, for they are kept. */
    public Paging<OwnStatement> page(Paging.Ask ask) {
        List<Row> rows = db.createQuery("select s.happened, s.json, s.voided" + OWN + LATEST_FIRST, Row.class)
                .setParameter("self", request.user().asEmployee())
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        return ask.holding(rows, this::count)
                .map(row -> OwnStatement.of(row.happened(), row.json(), row.voided(), request.language()));
    }

    private long count() {
        return db.createQuery("select count(s)" + OWN, Long.class)
                .setParameter("self", request.user().asEmployee())
                .getSingleResult();
    }

    /** All of them as they are kept, the latest first. */
    public List<String> all() {
        return db.createQuery("select s.json" + OWN + LATEST_FIRST, String.class)
                .setParameter("self", request.user().asEmployee())
                .setMaxResults(MOST)
                .getResultList();
    }
}
