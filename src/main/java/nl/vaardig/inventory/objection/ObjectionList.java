package nl.vaardig.inventory.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.objection.Objections.Line;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;

/** Objections of others, for whoever may see those people: what waits for an answer, and what came of it. */
@ApplicationScoped
@Transactional
public class ObjectionList {

    private static final String OPEN = "o.verdict is null and o.withdrawnAt is null";
    private static final String WAITS = OPEN + " and (r.ratedBy is null or r.ratedBy <> :account)";

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    CurrentRequest request;

    /**
     * Of the people the user may see, oneself aside: what waits for an answer first, the oldest first. Two queries.
     *
     * @param open only what waits for an answer that the user may give
     */
    public Paging<Line> toAnswer(boolean open, Paging.Ask ask) {
        Sight sight = whoMaySee.skills();
        String condition = sight.of("e") + " and e.id <> :me" + (open ? " and " + WAITS : "");
        String order = " order by case when " + OPEN + " then 0 else 1 end, o.raisedAt, o.id";
        List<Line> rows = bind(db.createQuery(Objections.ROWS + condition + order, Line.class), sight)
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        return ask.holding(rows, count(sight, condition));
    }

    /** How many wait for an answer that the user may give. */
    public long waiting() {
        Sight sight = whoMaySee.skills();
        return count(sight, sight.of("e") + " and e.id <> :me and " + WAITS);
    }

    private long count(Sight sight, String condition) {
        String hql = "select count(o) from Objection o join o.employee e join o.rating r where " + condition;
        return bind(db.createQuery(hql, Long.class), sight).getSingleResult();
    }

    /** Those of one person that nobody answered yet, the oldest first; none of oneself, or of whom the user may not see. */
    public List<Line> open(long employee) {
        Sight sight = whoMaySee.skills();
        String condition = "e.id = :employee and e.id <> :me and " + OPEN + " and " + sight.of("e");
        return bind(db.createQuery(Objections.ROWS + condition + " order by o.raisedAt, o.id", Line.class), sight)
                .setParameter("employee", employee)
                .getResultList();
    }

    /** @throws NotThere when it is not there, one's own, or about somebody the user may not see */
    public Line get(long id) {
        Sight sight = whoMaySee.skills();
        return bind(
                        db.createQuery(Objections.ROWS + "o.id = :id and e.id <> :me and " + sight.of("e"), Line.class),
                        sight)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Sight sight) {
        Long me = request.user().employeeId();
        for (Parameter<?> parameter : query.getParameters()) {
            if ("account".equals(parameter.getName()))
                query.setParameter("account", request.user().accountId());
        }
        return sight.bind(query).setParameter("me", me == null ? -1 : me);
    }
}
