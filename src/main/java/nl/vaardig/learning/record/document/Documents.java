package nl.vaardig.learning.record.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.vaardig.learning.record.Refusal;

/** Keeps documents of packages of the municipality at hand, each under its name on a shelf. */
@ApplicationScoped
@Transactional
public class Documents {

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    /** @param etag 40 hexadecimal digits */
    public record Kept(String contentType, String etag, Instant updated, byte[] content) {}

    /** Content as it is sent. */
    public record Content(String contentType, byte[] bytes) {}

    public Optional<Kept> get(Shelf shelf, String name) {
        return find(shelf, name, LockModeType.NONE)
                .map(one -> new Kept(one.contentType(), one.etag(), one.updated(), one.content()));
    }

    /** Names of those on the shelf, of all registrations when it says none. @param since changed after it; null: all */
    public List<String> names(Shelf shelf, Instant since) {
        String changed = since == null ? "" : " and d.updated > :since";
        TypedQuery<String> query =
                on(shelf, db.createQuery("select d.name " + from(shelf) + changed + " order by d.id", String.class));
        if (since != null) query.setParameter("since", since);
        return query.getResultList();
    }

    /** Takes the place of what was there. */
    public void put(Shelf shelf, String name, Content sent, Precondition known) {
        Merge.check(sent.contentType(), sent.bytes());
        Optional<RecordDocument> there = find(shelf, name, LockModeType.PESSIMISTIC_WRITE);
        known.hold(there.map(RecordDocument::etag).orElse(null));
        hold(there.orElseGet(() -> fresh(shelf, name)), sent.contentType(), sent.bytes());
    }

    /** Adds the members of an object of JSON to those that are there. */
    public void add(Shelf shelf, String name, Content sent, Precondition known) {
        Merge.check(sent.contentType(), sent.bytes());
        Optional<RecordDocument> there = find(shelf, name, LockModeType.PESSIMISTIC_WRITE);
        known.hold(there.map(RecordDocument::etag).orElse(null));
        if (there.isEmpty()) {
            hold(fresh(shelf, name), sent.contentType(), sent.bytes());
            return;
        }
        if (!Merge.isJson(there.get().contentType()) || !Merge.isJson(sent.contentType()))
            throw Refusal.malformed(
                    "only JSON can be added to JSON; there is " + there.get().contentType());
        hold(there.get(), sent.contentType(), Merge.of(there.get().content(), sent.bytes()));
    }

    public void remove(Shelf shelf, String name, Precondition known) {
        Optional<RecordDocument> there = find(shelf, name, LockModeType.PESSIMISTIC_WRITE);
        known.hold(there.map(RecordDocument::etag).orElse(null));
        there.ifPresent(db::remove);
    }

    /** All on the shelf, of all registrations when it says none. */
    public void removeAll(Shelf shelf) {
        on(shelf, db.createQuery("select d " + from(shelf), RecordDocument.class))
                .getResultList()
                .forEach(db::remove);
    }

    private void hold(RecordDocument document, String contentType, byte[] content) {
        document.hold(contentType, content, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (!db.contains(document)) db.persist(document);
    }

    private static RecordDocument fresh(Shelf shelf, String name) {
        if (name.length() > RecordDocument.LONGEST_NAME)
            throw Refusal.malformed(
                    "the name of a document has at most " + RecordDocument.LONGEST_NAME + " characters");
        return new RecordDocument(shelf, name);
    }

    private Optional<RecordDocument> find(Shelf shelf, String name, LockModeType lock) {
        return db.createQuery("select d from RecordDocument d where d.place = :place", RecordDocument.class)
                .setParameter("place", shelf.place(name))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private static String from(Shelf shelf) {
        return "from RecordDocument d where d.kind = :kind"
                + (shelf.activity() == null ? "" : " and d.activity = :activity")
                + (shelf.agent() == null ? "" : " and d.agent = :agent")
                + (shelf.registration() == null ? "" : " and d.registration = :registration");
    }

    private static <T> TypedQuery<T> on(Shelf shelf, TypedQuery<T> query) {
        query.setParameter("kind", shelf.kind());
        if (shelf.activity() != null) query.setParameter("activity", shelf.activity());
        if (shelf.agent() != null) query.setParameter("agent", shelf.agent());
        if (shelf.registration() != null) query.setParameter("registration", shelf.registration());
        return query;
    }
}
