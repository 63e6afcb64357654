package nl.vaardig.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;

/** The jobs of this installation: asked for, listed, and looked for by servers that have time. */
@ApplicationScoped
@Transactional
public class Jobs {

    @PersistenceContext
    EntityManager db;

    /** Any: a job may be a check of health as well, which has a qualifier. */
    @Inject
    @Any
    Instance<Job> declared;

    @Inject
    CurrentRequest request;

    @Inject
    Event<Asked> asked;

    @Inject
    Clock clock;

    /** Somebody waits for work to be done. */
    record Asked() {}

    /**
     * One job of the municipality at hand.
     *
     * @param running by which server, or null
     * @param fault the number under which the log says why it failed
     * @param tries how often it was begun since it last went well
     */
    public record Line(
            String name,
            Instant dueAt,
            boolean asked,
            Instant beganAt,
            Instant endedAt,
            Outcome outcome,
            String fault,
            int tries,
            String running) {

        static Line none(String name) {
            return new Line(name, null, false, null, null, null, null, 0, null);
        }

        /** The end of a key in the words. */
        public String state() {
            if (running != null) return "RUNNING";
            if (asked || beganAt != null && outcome == null) return "WAITING";
            return outcome == null ? "NEVER" : outcome.name();
        }

        /** How long it took the last time; null when it runs, or never did. */
        public Duration length() {
            return beganAt == null || endedAt == null ? null : Duration.between(beganAt, endedAt);
        }
    }

    /** Of the municipality at hand: all there are, also those that were never asked for, in the order of their names. */
    public List<Line> lines() {
        Map<String, Line> known = db.createQuery(
                        """
                        select j.name, j.dueAt, j.asked, j.beganAt, j.endedAt, j.outcome, j.fault, j.tries,
                          case when c.until > :now then c.server end
                        from BackgroundJob j join JobClaim c on c.name = j.name and c.municipalityId = j.municipalityId
                        where j.municipalityId = :municipality
                        """,
                        Line.class)
                .setParameter("municipality", request.municipality())
                .setParameter("now", now())
                .getResultStream()
                .collect(Collectors.toMap(Line::name, Function.identity()));
        return declared.stream()
                .filter(Job::isForMunicipalities)
                .map(Job::name)
                .sorted(Comparator.naturalOrder())
                .map(name -> known.getOrDefault(name, Line.none(name)))
                .toList();
    }

    /**
     * The administrator wants it now; while it runs, once more after that.
     *
     * @throws NotThere when there is no such job
     */
    public void askByHand(String name) {
        if (declared.stream()
                .noneMatch(job -> job.isForMunicipalities() && job.name().equals(name))) throw new NotThere();
        ask(name, request.municipality());
    }

    /** There is work at the municipality at hand: as soon as the transaction at hand is done. */
    public void ask(String name) {
        ask(name, request.municipality());
    }

    public void ask(String name, long municipality) {
        JobKey key = new JobKey(name, municipality);
        BackgroundJob job = held(key);
        if (job == null) {
            lay(List.of(key), Map.of());
            job = held(key);
        }
        job.ask(now());
        asked.fire(new Asked());
    }

    /** Much is new at the municipality at hand: whatever has a rhythm looks at it now. */
    public void askAll() {
        declared.stream().filter(job -> next(job).isPresent()).forEach(job -> ask(job.name()));
    }

    /** Whether it is due or being done, here or on another server. */
    public boolean isWaiting(String name, long municipality) {
        BackgroundJob job = db.find(BackgroundJob.class, new JobKey(name, municipality));
        return job != null && job.dueAt() != null;
    }

    /** At every municipality: what is due and nobody does, the longest due first. */
    List<JobKey> due(Collection<String> names) {
        return db.createQuery(
                        """
                        select j.name, j.municipalityId from BackgroundJob j
                          join JobClaim c on c.name = j.name and c.municipalityId = j.municipalityId
                        where j.dueAt <= :now and (c.until is null or c.until < :now) and j.name in :names
                        order by j.dueAt, j.municipalityId
                        """,
                        JobKey.class)
                .setParameter("now", now())
                .setParameter("names", names)
                .getResultList();
    }

    /** Makes a place in the table for what has a rhythm, for these municipalities. */
    void layRegular(Collection<Job> jobs, Collection<Long> municipalities) {
        Set<JobKey> there = new HashSet<>(db.createQuery(
                        "select j.name, j.municipalityId from BackgroundJob j where j.municipalityId in :municipalities",
                        JobKey.class)
                .setParameter("municipalities", municipalities)
                .getResultList());
        Map<String, Instant> first = new HashMap<>();
        jobs.forEach(job -> next(job).ifPresent(due -> first.put(job.name(), due)));
        List<JobKey> missing = municipalities.stream()
                .flatMap(municipality -> first.keySet().stream().map(name -> new JobKey(name, municipality)))
                .filter(key -> !there.contains(key))
                .toList();
        lay(missing, first);
    }

    /** Another server may be making the same rows at this moment. */
    private void lay(List<JobKey> keys, Map<String, Instant> first) {
        for (JobKey key : keys) {
            for (String table : List.of("background_job", "job_claim"))
                about(
                                key,
                                db.createNativeQuery("insert ignore into " + table
                                        + " (name, municipality_id) values (:name, :municipality)"))
                        .executeUpdate();
            if (first.containsKey(key.name()))
                about(
                                key,
                                db.createQuery(
                                        "update BackgroundJob j set j.dueAt = :due"
                                                + " where j.name = :name and j.municipalityId = :municipality and j.dueAt is null"))
                        .setParameter("due", first.get(key.name()))
                        .executeUpdate();
        }
    }

    private static Query about(JobKey key, Query query) {
        return query.setParameter("name", key.name()).setParameter("municipality", key.municipalityId());
    }

    private BackgroundJob held(JobKey key) {
        return db.find(BackgroundJob.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** When a job with a rhythm is due at a municipality; empty when it has none, or is for the whole installation. */
    private Optional<Instant> next(Job job) {
        return Optional.of(job)
                .filter(Job::isForMunicipalities)
                .map(one -> one.rhythm().after(ZonedDateTime.now(clock)))
                .map(due -> due.toInstant().truncatedTo(ChronoUnit.MILLIS));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
