package nl.vaardig.platform.storedfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.job.CurrentTurn;
import nl.vaardig.platform.job.Jobs;
import nl.vaardig.platform.storedfile.Measure.Measured;

/** The files of the municipality at hand: read, and let go of. They are written by {@link KeepFile}. */
@ApplicationScoped
@Transactional
public class StoredFiles {

    /** As long may pass between the first part of a file and the moment that something holds it. */
    static final Duration UNHELD = Duration.ofDays(1);

    @PersistenceContext
    EntityManager db;

    @Inject
    StoredParts parts;

    @Inject
    Jobs jobs;

    @Inject
    CurrentTurn turn;

    @Inject
    Clock clock;

    /** @throws NotThere when it is not there, not whole, gone, or another municipality's */
    public StoredFile get(long id) {
        return Optional.ofNullable(db.find(StoredFile.class, id))
                .filter(StoredFile::isThere)
                .orElseThrow(NotThere::new);
    }

    /** All of it, read part by part while it is being read. */
    public InputStream open(StoredFile file) {
        return open(file, 0, file.bytes());
    }

    /** Some of it. @param first place of the first byte, from 0 on @param length how many bytes */
    public InputStream open(StoredFile file, long first, long length) {
        long id = file.id();
        return new PartStream(part -> parts.content(id, part), first, length);
    }

    /**
     * What it belonged to no longer holds it, or goes in this transaction; its content is removed after that.
     *
     * @param file null for none
     */
    public void letGo(StoredFile file) {
        if (file == null) return;
        StoredFile there = db.find(StoredFile.class, file.id());
        if (there == null) return;
        there.letGo(now());
        jobs.ask(StoredFileSweep.NAME);
    }

    long begin(String usedFor) {
        StoredFile file = new StoredFile(usedFor, now());
        db.persist(file);
        return file.id();
    }

    StoredFile keep(long id, Measured found) {
        StoredFile file = db.find(StoredFile.class, id);
        file.keep(found.type(), found.bytes(), found.sha256(), now());
        return file;
    }

    void giveUp(long id) {
        letGo(db.find(StoredFile.class, id));
    }

    /** What nobody holds any more, such as where the database itself removed what it belonged to, and what was never ended. */
    void letGoOfUnheld() {
        turn.hold();
        String unheld = holders().stream()
                .map(holder -> " and not exists (select 1 from %s h where h.%s = f)"
                        .formatted(holder.entity(), holder.attribute()))
                .collect(Collectors.joining());
        db.createQuery(
                        "select f from StoredFile f where f.goneAt is null and f.begunAt < :before" + unheld,
                        StoredFile.class)
                .setParameter("before", now().minus(UNHELD))
                .getResultList()
                .forEach(file -> file.letGo(now()));
    }

    record Holder(String entity, String table, String attribute) {}

    /** Whatever refers to files, found among the entities: nobody has to be told of a new one. */
    List<Holder> holders() {
        return db.getMetamodel().getEntities().stream()
                .flatMap(entity -> entity.getSingularAttributes().stream()
                        .filter(attribute -> attribute.getJavaType() == StoredFile.class)
                        .map(attribute -> new Holder(
                                entity.getName(),
                                entity.getJavaType().getAnnotation(Table.class).name(),
                                attribute.getName())))
                .toList();
    }

    List<Long> gone() {
        return db.createQuery("select f.id from StoredFile f where f.goneAt is not null", Long.class)
                .getResultList();
    }

    /** Once its parts are. */
    void remove(long id) {
        turn.hold();
        db.createQuery("delete from StoredFile f where f.id = :id and f.goneAt is not null")
                .setParameter("id", id)
                .executeUpdate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
