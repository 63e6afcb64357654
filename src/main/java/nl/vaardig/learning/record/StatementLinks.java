package nl.vaardig.learning.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Statements about statements: the one that says another doesn't count, and that a statement is found by all that the one
 * it refers to is found by (xAPI: what it refers to is considered part of it). Either of the two can come first.
 */
@ApplicationScoped
@Transactional
public class StatementLinks {

    @PersistenceContext
    EntityManager db;

    /** Who refers to whom around one batch, and the marks of each as far as they were needed. */
    private record Around(Map<UUID, Set<Statement>> about, Map<Long, Set<UUID>> marks) {

        void add(Statement statement) {
            if (statement.refers() != null)
                about.computeIfAbsent(statement.refers(), id -> new HashSet<>()).add(statement);
        }

        Set<Statement> about(UUID id) {
            return Set.copyOf(about.getOrDefault(id, Set.of()));
        }
    }

    /** @param kept the rows of fresh, in the same order @param known all statements at hand, those included */
    void connect(List<Written> fresh, List<Statement> kept, Map<UUID, Statement> known) {
        Around around = new Around(new HashMap<>(), new HashMap<>());
        for (int i = 0; i < kept.size(); i++) {
            around.add(kept.get(i));
            around.marks().put(kept.get(i).id(), new HashSet<>());
            mark(kept.get(i), fresh.get(i).marks(), around);
        }
        referring(kept.stream().map(Statement::statementId).toList()).forEach(around::add);
        for (Statement statement : kept) {
            voids(statement, known, around);
            Statement target = statement.refers() == null ? null : known.get(statement.refers());
            if (target != null) gain(statement, marks(target, around), around);
            for (Statement about : around.about(statement.statementId())) gain(about, marks(statement, around), around);
        }
    }

    private void voids(Statement statement, Map<UUID, Statement> known, Around around) {
        Statement target = known.get(statement.refers());
        if (statement.voiding() && target != null) {
            if (target.voiding()) throw Refusal.malformed("a statement that voids another can't be voided itself");
            target.countNoMore();
        }
        boolean wasVoided = around.about(statement.statementId()).stream().anyMatch(Statement::voiding);
        if (wasVoided && !statement.voiding()) statement.countNoMore();
    }

    /** Whoever refers to it gains as well; a circle ends where nothing is new. */
    private void gain(Statement statement, Set<UUID> more, Around around) {
        Set<UUID> fresh = new HashSet<>(more);
        fresh.removeAll(marks(statement, around));
        if (fresh.isEmpty()) return;
        mark(statement, fresh, around);
        referring(List.of(statement.statementId())).forEach(around::add);
        for (Statement about : around.about(statement.statementId())) gain(about, fresh, around);
    }

    private void mark(Statement statement, Set<UUID> fresh, Around around) {
        fresh.forEach(mark -> db.persist(new StatementMark(mark, statement)));
        around.marks().get(statement.id()).addAll(fresh);
    }

    private Set<UUID> marks(Statement statement, Around around) {
        return around.marks()
                .computeIfAbsent(
                        statement.id(),
                        id -> new HashSet<>(db.createQuery(
                                        "select m.key.mark from StatementMark m where m.key.statement = :id",
                                        UUID.class)
                                .setParameter("id", id)
                                .getResultList()));
    }

    private List<Statement> referring(List<UUID> ids) {
        return db.createQuery("select s from Statement s where s.refers in :ids", Statement.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
