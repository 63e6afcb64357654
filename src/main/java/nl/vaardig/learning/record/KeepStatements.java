package nl.vaardig.learning.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps statements as they were sent: a batch whole or not at all. */
@ApplicationScoped
@Transactional
public class KeepStatements {

    @PersistenceContext
    EntityManager db;

    @Inject
    StatementLinks links;

    @Inject
    Activities activities;

    @Inject
    Attachments attachments;

    @Inject
    Learners learners;

    /**
     * What is there already in the same words is passed over.
     *
     * @throws Refusal 409 when another statement has the id; 400 for one that voids what can't be voided
     */
    public void all(List<Written> batch, Collection<Written.File> files) {
        Map<UUID, Statement> known = known(batch);
        List<Written> fresh =
                batch.stream().filter(one -> isFresh(one, known.get(one.id()))).toList();
        if (fresh.isEmpty()) return;
        Map<String, Learner> people = learners.of(accounts(fresh));
        List<Statement> kept = new ArrayList<>();
        for (Written one : fresh) {
            Statement statement = new Statement(one, Learners.who(one.account(), people));
            db.persist(statement);
            known.put(one.id(), statement);
            kept.add(statement);
        }
        attachments.keep(files);
        activities.tell(fresh.stream().flatMap(one -> one.activities().stream()).toList());
        links.connect(fresh, kept, known);
    }

    private static boolean isFresh(Written one, Statement there) {
        if (there == null) return true;
        if (there.is(one)) return false;
        throw new Refusal(409, "another statement has the id " + one.id());
    }

    private static Set<String> accounts(List<Written> fresh) {
        Set<String> names = new HashSet<>();
        for (Written one : fresh)
            if (one.account() != null) names.add(one.account().name());
        return names;
    }

    /** Those with the ids of the batch, and those that it refers to. */
    private Map<UUID, Statement> known(List<Written> batch) {
        Map<UUID, Statement> known = new HashMap<>();
        List<UUID> ids = batch.stream()
                .flatMap(one -> Stream.of(one.id(), one.refers()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (ids.isEmpty()) return known;
        db.createQuery("select s from Statement s where s.statementId in :ids", Statement.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(statement -> known.put(statement.statementId(), statement));
        return known;
    }
}
