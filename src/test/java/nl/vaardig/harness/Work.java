package nl.vaardig.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.FoundAtSignIn;

/** Inside the server: lets a test act for somebody at some municipality, in a transaction of its own. */
@ApplicationScoped
public class Work {

    /** Codes of municipalities of tests begin here; the demo's are above it. */
    private static final int FIRST_CODE = 8000;

    @PersistenceContext
    EntityManager db;

    @Inject
    Acting acting;

    @Inject
    CurrentRequest request;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    public <T> T as(CurrentUser user, Function<EntityManager, T> work) {
        return acting.as(user, () -> inTransaction(work));
    }

    /** As a request that only reads: what hardly changes comes from memory, see platform.kept. */
    public <T> T reading(CurrentUser user, Supplier<T> work) {
        return reading(user, stamp(user.municipalityId()), work);
    }

    /** The same of a request that found this number when it began. */
    public <T> T reading(CurrentUser user, Long stamp, Supplier<T> work) {
        return acting.as(user, () -> {
            request.readAs(new FoundAtSignIn(user, stamp, Set.of(), null));
            return work.get();
        });
    }

    /** The number of what is kept of a municipality, as it is now. */
    public Long stamp(long municipality) {
        return at(CurrentTenant.ROOT, db -> db.createQuery(
                        "select c.stamp from ChangeStamp c where c.municipalityId = :id", Long.class)
                .setParameter("id", municipality)
                .getSingleResult());
    }

    /** As the application itself, for one municipality. */
    public <T> T at(long municipality, Function<EntityManager, T> work) {
        return as(CurrentUser.application(municipality), work);
    }

    public void doAt(long municipality, Consumer<EntityManager> work) {
        at(municipality, db -> {
            work.accept(db);
            return null;
        });
    }

    /** A new municipality with nothing in it, so that tests never meet each other's rows. */
    public long freshMunicipality() {
        return at(CurrentTenant.ROOT, db -> {
            long there = db.createQuery("select count(m) from Municipality m", Long.class)
                    .getSingleResult();
            String code = "GM" + (FIRST_CODE + there);
            Municipality fresh = new Municipality(code, "Proefdorp " + code, clock.instant());
            db.persist(fresh);
            return fresh.id();
        });
    }

    private <T> T inTransaction(Function<EntityManager, T> work) {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
        boolean done = false;
        try {
            T result = work.apply(db);
            done = true;
            return result;
        } finally {
            finish(done);
        }
    }

    private void finish(boolean done) {
        try {
            if (done) transaction.commit();
            else transaction.rollback();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
