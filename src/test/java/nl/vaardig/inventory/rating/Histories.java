package nl.vaardig.inventory.rating;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.vaardig.inventory.rating.PlainLevel.Fading;
import nl.vaardig.inventory.rating.PlainLevel.Said;
import nl.vaardig.inventory.rating.agreement.Agreement;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.time.AmsterdamClock;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.skills.skill.Decay;
import nl.vaardig.skills.skill.SkillDecay;

/**
 * Random ratings of many people in skills that fade in different ways. Few days and few moments, so that there are ties;
 * ratings that came in late, ended before today, end today or later, were set aside, or count for no level (0); and what
 * managers recorded as agreed without that it counts.
 */
final class Histories {

    private static final int PEOPLE = 30;
    private static final int SKILLS = 7;
    private static final int RATINGS = 1000;

    private final Random chance;
    private final Clock clock;
    private final List<Long> people = new ArrayList<>();
    private final List<Long> skills = new ArrayList<>();
    private int rounds;

    /** A person and a skill. */
    record Pair(long employee, long skill) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            int byPerson = Long.compare(employee, other.employee);
            return byPerson == 0 ? Long.compare(skill, other.skill) : byPerson;
        }
    }

    Histories(long seed, Clock clock) {
        this.chance = new Random(seed);
        this.clock = clock;
    }

    List<Long> people() {
        return people;
    }

    List<Pair> pairs() {
        return people.stream()
                .flatMap(person -> skills.stream().map(skill -> new Pair(person, skill)))
                .toList();
    }

    void write(EntityManager db) {
        Scale scale = new Scale("scale", words("schaal"));
        db.persist(scale);
        Framework framework = new Framework("framework", "1", words("raamwerk"), words("eigen"), scale);
        db.persist(framework);
        SkillArea area = new SkillArea(framework, "area", words("gebied"), 1);
        db.persist(area);
        for (int i = 0; i < SKILLS; i++) {
            Skill skill = new Skill(area, "skill" + i, Track.SOFT_SKILLS, i, 8, words("vaardigheid " + i));
            db.persist(skill);
            skills.add(skill.id());
        }
        for (int i = 0; i < PEOPLE; i++) {
            Employee employee = new Employee("p" + i, "Mens", "Nummer " + i, null, null);
            db.persist(employee);
            people.add(employee.id());
        }
        List<Rating> made = new ArrayList<>();
        for (int i = 0; i < RATINGS; i++) made.add(rating(db));
        made.forEach(db::persist);
        made.stream().filter(rating -> chance.nextInt(7) == 0).forEach(rating -> setAside(db, rating));
        for (int i = 0; i < PEOPLE; i++) agreement(db);
        fade(db);
        db.flush();
        db.createNativeQuery("update rating set level = 0 where mod(id, 31) = 0 and employee_id in (:people)")
                .setParameter("people", people)
                .executeUpdate();
        db.clear();
    }

    /** A day in one of three clumps within 500 days, or today. */
    private LocalDate day() {
        return switch (chance.nextInt(8)) {
            case 0 -> today();
            case 1, 2 -> today().minusDays(1 + chance.nextInt(4));
            case 3, 4 -> today().minusDays(40 + chance.nextInt(10));
            default -> today().minusDays(100 + 20L * chance.nextInt(20));
        };
    }

    private Rating rating(EntityManager db) {
        LocalDate on = day();
        RatingSource source = any(List.of(RatingSource.values()));
        Rating rating = new Rating(
                db.getReference(Employee.class, any(people)),
                db.find(Skill.class, any(skills)),
                1 + chance.nextInt(8),
                source,
                on,
                recorded(on));
        return switch (chance.nextInt(6)) {
            case 0 -> rating.until(on.plusDays(chance.nextInt(200)));
            case 1 ->
                rating.until(List.of(today(), today().minusDays(1), today().plusDays(30)).stream()
                        .filter(last -> !last.isBefore(on))
                        .findFirst()
                        .orElseThrow());
            default -> rating;
        };
    }

    /** On the day itself at one of two moments, or some time later; nothing was recorded yet that comes after now. */
    private Instant recorded(LocalDate on) {
        int late = chance.nextInt(3) == 0 ? chance.nextInt(90) : 0;
        Instant at = on.plusDays(late)
                .atTime(8 + chance.nextInt(2), 0)
                .atZone(AmsterdamClock.ZONE)
                .toInstant();
        Instant soon = on.atStartOfDay(AmsterdamClock.ZONE).toInstant();
        return at.isBefore(now()) ? at : soon;
    }

    private void setAside(EntityManager db, Rating rating) {
        Instant at = rating.recordedAt().plus(chance.nextInt(100), ChronoUnit.DAYS);
        db.persist(new RatingSetAside(rating, null, at.isBefore(now()) ? at : now()));
    }

    /** Waits, or was refused: it counts for nothing. */
    private void agreement(EntityManager db) {
        Agreement agreement = new Agreement(
                db.getReference(Employee.class, any(people)),
                db.find(Skill.class, any(skills)),
                1 + chance.nextInt(8),
                null,
                1,
                now().minus(3, ChronoUnit.DAYS),
                14);
        if (chance.nextBoolean()) agreement.refuse("Nee", now());
        db.persist(agreement);
    }

    /** Never; quickly; slowly; first slowly and then quickly; no longer; since a moment ago; above a high floor. */
    private void fade(EntityManager db) {
        decide(db, 1, new Decay(1, 2), 900, null);
        decide(db, 2, new Decay(2, 18), 900, null);
        decide(db, 3, new Decay(1, 24), 900, 60);
        decide(db, 3, new Decay(3, 3), 60, null);
        decide(db, 4, new Decay(1, 4), 900, 30);
        decide(db, 5, new Decay(1, 1), 0, null);
        decide(db, 6, new Decay(6, 1), 150, null);
    }

    private void decide(EntityManager db, int skill, Decay decay, int daysAgo, Integer endedDaysAgo) {
        Instant at = now().minus(daysAgo, ChronoUnit.DAYS);
        SkillDecay decision = new SkillDecay(db.find(Skill.class, skills.get(skill)), decay, null, at);
        if (endedDaysAgo != null) decision.end(now().minus(endedDaysAgo, ChronoUnit.DAYS));
        db.persist(decision);
        db.flush();
    }

    /** That asks everyone everything, and is open. */
    long round(EntityManager db, LocalDate first, LocalDate last) {
        Round round = new Round("round" + rounds++, words("ronde"), first, last);
        db.persist(round);
        round.open(first.atStartOfDay(AmsterdamClock.ZONE).toInstant());
        db.flush();
        db.createNativeQuery(
                        """
                        insert into round_question (municipality_id, round_id, employee_id, skill_id, department_id,
                          job_role_id, required, weight)
                        select e.municipality_id, :round, e.id, s.id, 0, 0, 3, 1 from employee e join skill s
                        where e.id in (:people) and s.id in (:skills)
                        """)
                .setParameter("round", round.id())
                .setParameter("people", people)
                .setParameter("skills", skills)
                .executeUpdate();
        return round.id();
    }

    static List<Said> said(EntityManager db) {
        return db.createQuery(
                        """
                        select r.id, r.employee.id, r.skill.id, r.level, r.source, r.validOn, r.validUntil, r.recordedAt,
                          (select x.setAsideAt from RatingSetAside x where x.rating = r)
                        from Rating r order by r.id
                        """,
                        Said.class)
                .getResultList();
    }

    static List<Fading> fading(EntityManager db) {
        return db.createQuery(
                        "select y.skill.id, y.floorLevel, y.halfLifeMonths, y.decidedAt, y.endedAt from SkillDecay y",
                        Fading.class)
                .getResultList();
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }

    private static Bilingual words(String text) {
        return new Bilingual(text, text);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
