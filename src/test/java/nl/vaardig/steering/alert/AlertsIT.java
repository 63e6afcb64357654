package nl.vaardig.steering.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.ExplainedLevel;
import nl.vaardig.inventory.rating.RatingLine;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.skills.skill.Decay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In the demo: every list says what it promises, its count is its length, and each role sees its own people. */
@InServer
class AlertsIT {

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    Alerts alerts;

    @Inject
    AlertNews news;

    @Inject
    Ratings ratings;

    @Inject
    Clock clock;

    private List<Long> accounts;
    private long zandmeer;
    private CurrentUser hr;
    private CurrentUser manager;

    @BeforeEach
    void peopleOfWaterveen() {
        long waterveen =
                work.at(0, db -> db.createQuery("select m.id from Municipality m where m.code = 'GM9901'", Long.class)
                        .getSingleResult());
        long leads = work.at(waterveen, db -> db.createQuery(
                        "select m.employee.id from DepartmentManager m where m.department.code like 'SD-02%'"
                                + " order by m.id",
                        Long.class)
                .setMaxResults(1)
                .getSingleResult());
        accounts = work.at(0, db -> db.createQuery("select a.id from Account a order by a.id desc", Long.class)
                .setMaxResults(4)
                .getResultList());
        zandmeer =
                work.at(0, db -> db.createQuery("select m.id from Municipality m where m.code <> 'GM9901'", Long.class)
                        .setMaxResults(1)
                        .getSingleResult());
        hr = user(waterveen, null, Role.HR_ADVISOR);
        manager = user(waterveen, leads, Role.MANAGER);
    }

    private static CurrentUser user(long municipality, Long employee, Role role) {
        return new CurrentUser(1, "Iemand", municipality, "Waterveen", employee, Set.of(role), Set.of(role));
    }

    private static AlertAsk question(Whose whose, AlertKind kind) {
        return new AlertAsk(whose, kind, null, AlertAsk.MOST_DAYS);
    }

    private List<AlertLine> all(CurrentUser user, AlertAsk question) {
        return work.as(user, db -> alerts.all(question));
    }

    @Test
    void aCountIsTheLengthOfItsList() {
        AlertAsk any = question(Whose.EVERYONE, AlertKind.TALK);
        var counts = work.as(hr, db -> alerts.counts(any));
        for (AlertKind kind : AlertKind.values()) {
            if (!kind.isFor(Whose.EVERYONE)) continue;
            long length = kind.isOfAPerson()
                    ? all(hr, any.of(kind)).size()
                    : work.as(hr, db -> alerts.lastHolders(any)).size();
            assertEquals(counts.get(kind), length, kind.name());
            if (!kind.isOfAPerson()) continue;
            long people = all(hr, any.of(kind)).stream()
                    .map(AlertLine::employeeId)
                    .distinct()
                    .count();
            long told = work.as(hr, db -> alerts.people(any.of(kind)));
            assertEquals(people, told, kind.name());
        }
        assertTrue(counts.get(AlertKind.CRITICAL_GAP) > 0, "the demo has gaps in critical skills");
        assertTrue(counts.get(AlertKind.LAST_HOLDER) > 0, "and knowledge that hangs on one person");
    }

    private long news(CurrentUser user, Whose whose) {
        return work.as(user, db -> news.total(whose));
    }

    private void look(CurrentUser user, Whose whose) {
        work.as(user, db -> {
            news.look(whose, AlertKind.newsTo(whose));
            return null;
        });
    }

    private static CurrentUser with(CurrentUser user, long account) {
        return new CurrentUser(
                account,
                user.name(),
                user.municipalityId(),
                "Waterveen",
                user.employeeId(),
                user.roles(),
                user.roles());
    }

    @Test
    void whoNeverLookedIsToldOfAllThatWaitsAndWhatStandsIsNoNews() {
        AlertAsk all = new AlertAsk(Whose.EVERYONE, AlertKind.CRITICAL_GAP, null, AlertAsk.DAYS);
        CurrentUser fresh = with(hr, accounts.get(0));
        forget(fresh);
        var ofAll = work.as(fresh, db -> alerts.counts(all));
        assertEquals(
                Map.of(
                        AlertKind.AGREEMENT, ofAll.get(AlertKind.AGREEMENT),
                        AlertKind.REFUSAL, ofAll.get(AlertKind.REFUSAL),
                        AlertKind.OBJECTION, ofAll.get(AlertKind.OBJECTION),
                        AlertKind.PROOF, ofAll.get(AlertKind.PROOF)),
                work.as(fresh, db -> news.counts(Whose.EVERYONE)));
        AlertAsk team = new AlertAsk(Whose.TEAM, AlertKind.CRITICAL_GAP, null, AlertAsk.DAYS);
        CurrentUser leads = with(manager, accounts.get(0));
        forget(leads);
        var ofTeam = work.as(leads, db -> alerts.counts(team));
        work.as(leads, db -> news.counts(Whose.TEAM))
                .forEach((kind, count) -> assertEquals(ofTeam.get(kind), count, kind.name()));
        assertTrue(news(fresh, Whose.EVERYONE) > 0, "the demo has objections that wait");
    }

    private void forget(CurrentUser user) {
        work.as(user, db -> db.createNativeQuery("delete from alert_seen where account_id = :account")
                .setParameter("account", user.accountId())
                .executeUpdate());
    }

    @Test
    void whatOneLookedAtIsNoNewsToThemAndStillIsToOthersAndElsewhere() {
        CurrentUser one = with(hr, accounts.get(1));
        CurrentUser other = with(hr, accounts.get(2));
        forget(one);
        forget(other);
        long before = news(one, Whose.EVERYONE);
        assertTrue(before > 0);
        look(one, Whose.EVERYONE);
        look(one, Whose.EVERYONE);
        assertEquals(0, news(one, Whose.EVERYONE));
        assertEquals(before, news(other, Whose.EVERYONE));
        CurrentUser elsewhere =
                new CurrentUser(one.accountId(), "Iemand", zandmeer, "Zandmeer", null, one.roles(), one.roles());
        assertTrue(work.as(elsewhere, db -> news.seen(Whose.EVERYONE)).isEmpty(), "a look is of one municipality");
    }

    @Test
    void whatCameAfterTheLookIsNews() {
        CurrentUser one = with(hr, accounts.get(3));
        look(one, Whose.EVERYONE);
        lookedAt(one, "(select max(raised_at) from objection)");
        assertEquals(0, work.as(one, db -> news.counts(Whose.EVERYONE)).get(AlertKind.OBJECTION));
        lookedAt(one, "(select min(raised_at) - interval 1 day from objection)");
        long waiting = work.as(one, db -> alerts.counts(question(Whose.EVERYONE, AlertKind.OBJECTION)))
                .get(AlertKind.OBJECTION);
        assertTrue(waiting > 0);
        var counts = work.as(one, db -> news.counts(Whose.EVERYONE));
        assertEquals(waiting, counts.get(AlertKind.OBJECTION));
        assertEquals(0, counts.get(AlertKind.PROOF), "each kind has its own look");
    }

    private void lookedAt(CurrentUser user, String moment) {
        int looks = work.as(user, db -> db.createNativeQuery("update alert_seen set seen_at = " + moment
                        + " where account_id = :account and kind = 'OBJECTION' and municipality_id = :town")
                .setParameter("account", user.accountId())
                .setParameter("town", user.municipalityId())
                .executeUpdate());
        assertEquals(1, looks);
    }

    @Test
    void theBellCostsTwoStatementsBesideWhoMaySeeWhom() {
        news(hr, Whose.EVERYONE);
        news(manager, Whose.TEAM);
        assertEquals(2, queries.count(() -> news(hr, Whose.EVERYONE)));
        long sight = queries.count(() -> work.as(
                        manager, db -> alerts.lines(question(Whose.TEAM, AlertKind.PROOF), new Paging.Ask(1, 1))))
                - 1;
        assertEquals(2, queries.count(() -> news(manager, Whose.TEAM)) - sight);
    }

    @Test
    void eachLineIsWhatItsKindSays() {
        LocalDate today = LocalDate.now(clock);
        all(hr, question(Whose.EVERYONE, AlertKind.CRITICAL_GAP))
                .forEach(line -> assertTrue(line.level() < line.required(), line::toString));
        all(hr, question(Whose.EVERYONE, AlertKind.NOT_ASSESSED))
                .forEach(line -> assertEquals(null, line.level(), line::toString));
        all(hr, question(Whose.EVERYONE, AlertKind.TALK))
                .forEach(line -> assertTrue(callsForATalk(line, today), line::toString));
        all(hr, question(Whose.EVERYONE, AlertKind.EXPIRING))
                .forEach(line -> assertFalse(line.until().isBefore(today), line::toString));
    }

    /** From all that was said of this person and skill. */
    private boolean callsForATalk(AlertLine line, LocalDate today) {
        List<RatingLine> all = work.as(hr, db -> ratings.of(line.employeeId(), AsOf.today(today))).stream()
                .filter(one -> one.skillId() == line.skillId())
                .toList();
        return ExplainedLevel.of(CountingRule.PRIORITISED, Decay.NONE, all, AsOf.today(today))
                .callsForATalk();
    }

    @Test
    void countedBySkillTheyAreTheSamePeople() {
        AlertAsk gaps = question(Whose.EVERYONE, AlertKind.CRITICAL_GAP);
        long people = work.as(hr, db -> alerts.bySkill(gaps)).stream()
                .mapToLong(skill -> skill.people())
                .sum();
        assertEquals(all(hr, gaps).size(), people);
    }

    @Test
    void aManagerSeesTheOwnDepartmentsOnly() {
        Set<Long> theirs = new HashSet<>(work.as(manager, db -> db.createQuery(
                        "select a.employee.id from Appointment a where (a.endOn is null or a.endOn >= current_date)"
                                + " and a.department.code like 'SD-02%'",
                        Long.class)
                .getResultList()));
        List<AlertLine> lines = all(manager, question(Whose.TEAM, AlertKind.CRITICAL_GAP));
        assertFalse(lines.isEmpty());
        lines.forEach(line -> assertTrue(theirs.contains(line.employeeId()), line::toString));
        List<LastHolder> holders =
                work.as(manager, db -> alerts.lastHolders(question(Whose.TEAM, AlertKind.LAST_HOLDER)));
        holders.forEach(line -> assertTrue(theirs.contains(line.employeeId()), line::toString));
    }

    @Test
    void nobodyTakesAViewThatTheirRolesDoNotOpen() {
        AlertAsk everyone = question(Whose.EVERYONE, AlertKind.TALK);
        assertThrows(NotThere.class, () -> work.as(manager, db -> alerts.counts(everyone)));
        assertThrows(NotThere.class, () -> work.as(hr, db -> alerts.counts(question(Whose.ME, AlertKind.TALK))));
    }

    @Test
    void aListCostsTheSameOfAnyLength() {
        for (AlertKind kind : AlertKind.values()) {
            if (!kind.isOfAPerson()) continue;
            Set<Long> counts = new TreeSet<>();
            for (int size : List.of(1, 100)) {
                counts.add(queries.count(() ->
                        work.as(hr, db -> alerts.lines(question(Whose.EVERYONE, kind), new Paging.Ask(1, size)))));
            }
            assertEquals(1, counts.size(), kind + ": " + counts);
        }
    }
}
