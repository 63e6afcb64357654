package nl.vaardig.learning.record;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.platform.who.CurrentRequest;

/** Accounts by which statements name the people of a municipality. */
@ApplicationScoped
@Transactional
public class Learners {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    /**
     * The actor of what is launched for somebody; the first time it is made.
     *
     * @param base the outside address of this installation, ending in a slash: part of an account made now, for good
     */
    public Written.Actor actor(long employee, URI base) {
        Learner learner = db.find(Learner.class, employee);
        if (learner == null) {
            learner = new Learner(employee, homePage(base));
            db.persist(learner);
        }
        return new Written.Actor(learner.homePage(), learner.accountName());
    }

    /** What stands for the municipality in accounts. */
    public String homePage(URI base) {
        Municipality here = db.find(Municipality.class, request.municipality());
        return base.resolve("municipalities/" + here.code()).toString();
    }

    /** Those with these names, whatever their home page. */
    Map<String, Learner> of(Collection<String> names) {
        if (names.isEmpty()) return Map.of();
        return db.createQuery("select l from Learner l where l.accountName in :names", Learner.class)
                .setParameter("names", names)
                .getResultStream()
                .collect(toMap(Learner::accountName, Function.identity()));
    }

    /** The employee of the account; null when it is nobody's here. */
    static Long who(Written.Actor account, Map<String, Learner> known) {
        Learner learner = account == null ? null : known.get(account.name());
        return learner == null || !learner.homePage().equals(account.homePage()) ? null : learner.employeeId();
    }
}
