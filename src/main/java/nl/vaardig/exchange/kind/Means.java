package nl.vaardig.exchange.kind;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.vaardig.access.Memberships;
import nl.vaardig.access.signin.PasswordStore;
import nl.vaardig.competence.Skill;
import nl.vaardig.inventory.CurrentLevels;
import nl.vaardig.organisation.DepartmentManagers;
import nl.vaardig.organisation.tree.DepartmentPlaces;
import nl.vaardig.platform.AmsterdamClock;
import nl.vaardig.platform.CurrentUser;

/**
 * What importers work with.
 *
 * @param by who brought the file in, and answers for what it changes
 * @param choice what was chosen beside the file
 */
public record Means(
        EntityManager db,
        Clock clock,
        PasswordStore passwords,
        CurrentLevels levels,
        Memberships memberships,
        DepartmentManagers leaders,
        DepartmentPlaces places,
        CurrentUser by,
        FileChoice choice) {

    /** For a file that leaves nothing open. */
    public Means(
            EntityManager db,
            Clock clock,
            PasswordStore passwords,
            CurrentLevels levels,
            Memberships memberships,
            DepartmentManagers leaders,
            DepartmentPlaces places,
            CurrentUser by) {
        this(db, clock, passwords, levels, memberships, leaders, places, by, FileChoice.NONE);
    }

    /** A day of a file as a moment: noon in Amsterdam, so that it is that day whatever is added or taken away. */
    static Instant noon(LocalDate day) {
        return day == null
                ? null
                : day.atTime(LocalTime.NOON).atZone(AmsterdamClock.ZONE).toInstant();
    }

    /** A day of a file as the moment somebody recorded something: never later than now, so that what follows comes after it. */
    Instant recordedAt(LocalDate day) {
        Instant noon = noon(day);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return noon.isAfter(now) ? now : noon;
    }

    static LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, AmsterdamClock.ZONE);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** All rows of a query by the code in them. */
    public <T> Map<String, T> by(Function<T, String> code, String query, Class<T> type) {
        List<T> rows = db.createQuery(query, type).getResultList();
        Map<String, T> all = new HashMap<>(rows.size() * 2);
        rows.forEach(row -> all.put(code.apply(row), row));
        return all;
    }

    Map<String, Long> ids(String query) {
        Map<String, Long> ids = new HashMap<>();
        by(Coded::code, query, Coded.class).forEach((code, coded) -> ids.put(code, coded.id()));
        return ids;
    }

    Map<String, Long> employees() {
        return ids("select e.staffNumber, e.id from Employee e");
    }

    Map<String, Long> departments() {
        return ids("select d.code, d.id from Department d");
    }

    Map<String, Long> jobRoles() {
        return ids("select r.code, r.id from JobRole r");
    }

    /** Those that can be asked and rated: of versions that are published. */
    Map<String, Skill> skills() {
        return by(
                Skill::code,
                "select s from Skill s join s.framework f where f.state = FrameworkState.PUBLISHED",
                Skill.class);
    }

    /** Skills of a catalogue that this kind of thing uses from now on are taken up. */
    void takeUpSkillsOf(String users) {
        db.createQuery(
                        "select s from Skill s where s.listed = false and s.id in (select u.skill.id from " + users
                                + " u)",
                        Skill.class)
                .getResultList()
                .forEach(Skill::takeUp);
    }

    /** A key of the file and the id it stands for. */
    record Coded(String code, Long id) {}
}
