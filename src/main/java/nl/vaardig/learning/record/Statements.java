package nl.vaardig.learning.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds statements of the municipality at hand. */
@ApplicationScoped
@Transactional
public class Statements {

    @PersistenceContext
    EntityManager db;

    /** @param id number of the row, which orders those stored in the same millisecond */
    public record Row(long id, Instant stored, String json) {}

    /** Where a page ended. */
    public record Place(Instant stored, long id) {}

    /**
     * What is looked for.
     *
     * @param marks each has to be there; of each one or the other spelling, the rarest first
     * @param since stored after it; null: from the first @param until stored then or before; null: to the last
     * @param after go on behind this place; null: from the beginning
     */
    public record Wanted(
            List<List<UUID>> marks, Instant since, Instant until, boolean ascending, int limit, Place after) {}

    /** @param voided whether it is one that doesn't count any more that is asked for */
    public Optional<Row> one(UUID id, boolean voided) {
        return db.createQuery(
                        """
                        select s.id, s.stored, s.json from Statement s
                        where s.statementId = :id and s.voided = :voided""",
                        Row.class)
                .setParameter("id", id)
                .setParameter("voided", voided)
                .getResultStream()
                .findFirst();
    }

    /** By when they were stored; voided ones are passed over. */
    public List<Row> find(Wanted wanted) {
        boolean byMark = isByMark(wanted);
        String stored = byMark ? "m.key.stored" : "s.stored";
        String id = byMark ? "m.key.statement" : "s.id";
        String beyond = wanted.ascending() ? " > " : " < ";
        String order = wanted.ascending() ? "" : " desc";
        StringBuilder text = new StringBuilder("select s.id, s.stored, s.json from Statement s").append(marked(wanted));
        if (wanted.since() != null) text.append(" and " + stored + " > :since");
        if (wanted.until() != null) text.append(" and " + stored + " <= :until");
        if (wanted.after() != null)
            text.append(" and (" + stored + beyond + ":at or " + stored + " = :at and " + id + beyond + ":place)");
        text.append(" order by " + stored + order + ", " + id + order);
        return asked(text.toString(), wanted).getResultList();
    }

    /** The rows of one mark lie in the order that is wanted: where there is one the database begins at them. */
    private static boolean isByMark(Wanted wanted) {
        return !wanted.marks().isEmpty() && wanted.marks().get(0).size() == 1;
    }

    private static String marked(Wanted wanted) {
        boolean byMark = isByMark(wanted);
        StringBuilder text = new StringBuilder();
        if (byMark) text.append(" join StatementMark m on m.key.statement = s.id and m.key.mark in :marks0");
        text.append(" where s.voided = false");
        for (int i = byMark ? 1 : 0; i < wanted.marks().size(); i++) {
            text.append(" and exists (select 1 from StatementMark m" + i + " where m" + i + ".key.statement = s.id")
                    .append(" and m" + i + ".key.stored = s.stored and m" + i + ".key.mark in :marks" + i + ")");
        }
        return text.toString();
    }

    private TypedQuery<Row> asked(String text, Wanted wanted) {
        TypedQuery<Row> query = db.createQuery(text, Row.class).setMaxResults(wanted.limit());
        List<List<UUID>> marks = new ArrayList<>(wanted.marks());
        for (int i = 0; i < marks.size(); i++) query.setParameter("marks" + i, marks.get(i));
        if (wanted.since() != null) query.setParameter("since", wanted.since());
        if (wanted.until() != null) query.setParameter("until", wanted.until());
        if (wanted.after() != null)
            query.setParameter("at", wanted.after().stored())
                    .setParameter("place", wanted.after().id());
        return query;
    }
}
