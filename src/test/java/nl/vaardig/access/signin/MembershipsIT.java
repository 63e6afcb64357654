package nl.vaardig.access.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.vaardig.access.AccessChange;
import nl.vaardig.access.Account;
import nl.vaardig.access.ConfirmAccess;
import nl.vaardig.access.Membership;
import nl.vaardig.access.Memberships;
import nl.vaardig.access.RoleGrant;
import nl.vaardig.access.SignIn;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.access.offer.Offers;
import nl.vaardig.access.user.AddUser;
import nl.vaardig.access.user.AddUser.Newcomer;
import nl.vaardig.access.user.RoleHolders;
import nl.vaardig.access.user.Users;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Appointment;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.organisation.manager.DepartmentManager;
import nl.vaardig.organisation.manager.DepartmentManagers;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.SearchText;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.privacy.accesslog.AccessLogEntries;
import org.junit.jupiter.api.Test;

/** Giving and taking access, in the real database. */
@InServer
class MembershipsIT {

    private static final CurrentUser ROOT = CurrentUser.application(CurrentTenant.ROOT);
    private static final String CHOSEN = "vier woorden achter elkaar";

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    Memberships memberships;

    @Inject
    PasswordLinks links;

    @Inject
    MakePasswordLinks makeLinks;

    @Inject
    ConfirmAccess requests;

    @Inject
    RoleHolders holders;

    @Inject
    AccessLog accessLog;

    @Inject
    AccessLogEntries accessLogEntries;

    @Inject
    AddUser addUser;

    @Inject
    Users users;

    @Inject
    Offers offers;

    @Inject
    SignIns signIns;

    @Inject
    Clock clock;

    @Inject
    DepartmentManagers leaders;

    @Inject
    WhoMaySee whoMaySee;

    /** Somebody with an account and these roles at the municipality. */
    private Membership person(long municipality, Role... roles) {
        return work.at(municipality, db -> {
            Account account = new Account(UUID.randomUUID() + "@proef.example", "Proef " + roles.length, "hash");
            Membership membership = new Membership(account, null);
            db.persist(account);
            db.persist(membership);
            for (Role role : roles) db.persist(new RoleGrant(membership, role));
            return membership;
        });
    }

    private static CurrentUser acting(long municipality, Membership membership) {
        Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
        Account account = membership.account();
        return new CurrentUser(account.id(), account.displayName(), municipality, "Proef", null, roles, roles);
    }

    @Test
    void theLastAdministratorStays() {
        long place = work.freshMunicipality();
        Membership only = person(place, Role.ADMINISTRATOR);
        CurrentUser other = acting(place, person(place));
        for (Runnable act :
                new Runnable[] {() -> memberships.giveRoles(only.id(), Set.of()), () -> memberships.block(only.id())}) {
            RuleRefused refused = assertThrows(RuleRefused.class, () -> as(other, act));
            assertEquals("rule.access.lastAdministrator", refused.key());
        }
    }

    @Test
    void nobodyChangesOrBlocksOneself() {
        long place = work.freshMunicipality();
        Membership self = person(place, Role.ADMINISTRATOR);
        person(place, Role.ADMINISTRATOR);
        CurrentUser user = acting(place, self);
        assertEquals(
                "rule.access.ownRoles", refusal(user, () -> memberships.giveRoles(self.id(), Set.of(Role.HR_ADVISOR))));
        assertEquals("rule.access.blockOneself", refusal(user, () -> memberships.block(self.id())));
        assertEquals("rule.access.ownPassword", refusal(user, () -> makeLinks.make(self.id())));
    }

    @Test
    void rolesBecomeThoseGivenAndEachChangeIsWrittenDown() {
        long place = work.freshMunicipality();
        CurrentUser administrator = acting(place, person(place, Role.ADMINISTRATOR));
        Membership somebody = person(place, Role.BOARD);
        Set<Role> before = work.as(administrator, db -> memberships.giveRoles(somebody.id(), Set.of()));
        assertEquals(Set.of(Role.BOARD), before);
        as(administrator, () -> memberships.giveRoles(somebody.id(), Set.of(Role.BOARD)));
        Users.User now = work.as(administrator, db -> users.get(somebody.id()));
        assertEquals(Set.of(Role.BOARD), now.granted());
        assertEquals(
                2, work.as(administrator, db -> users.changes(somebody.id())).size());
    }

    @Test
    void whoIsBlockedIsSignedOutHereAndNowhereElse() {
        long place = work.freshMunicipality();
        CurrentUser administrator = acting(place, person(place, Role.ADMINISTRATOR));
        Membership somebody = person(place, Role.BOARD);
        Session session = signedIn(place, somebody);
        assertTrue(signIns.userOf(session).isPresent());
        as(administrator, () -> memberships.block(somebody.id()));
        assertTrue(signIns.userOf(session).isEmpty());
        assertEquals(0, signIns.places(somebody.account().id()).size());
    }

    @Test
    void aPasswordThatTwoMunicipalitiesShareIsNobodysToChange() {
        long here = work.freshMunicipality();
        long there = work.freshMunicipality();
        CurrentUser administrator = acting(here, person(here, Role.ADMINISTRATOR));
        Membership shared = person(there, Role.BOARD);
        String userName = shared.account().userName();
        AddUser.Added added = work.as(administrator, db -> addUser.as(new Newcomer(userName, "Proef", null)));
        assertEquals(null, added.secret());
        long account = shared.account().id();
        assertEquals(List.of(), placesAt(here, account), "an offer is no place");
        assertEquals(
                userName,
                work.as(administrator, db -> users.get(added.membershipId()))
                        .place()
                        .name());
        assertEquals(
                "rule.access.notAccepted", refusal(administrator, () -> memberships.unblock(added.membershipId())));
        CurrentUser holder = CurrentUser.application(CurrentTenant.ROOT);
        assertThrows(BadField.class, () -> as(holder, () -> offers.accept(account, "ABCD-EFGH-JKLM")));
        assertThrows(BadField.class, () -> as(holder, () -> offers.accept(administrator.accountId(), added.code())));
        as(administrator, () -> offers.takeBack(added.membershipId()));
        assertThrows(BadField.class, () -> as(holder, () -> offers.accept(account, added.code())));
        String code = work.as(administrator, db -> offers.renew(added.membershipId()));
        as(holder, () -> offers.accept(account, code.toLowerCase(Locale.ROOT).replace("-", " ")));
        assertEquals(1, placesAt(here, account).size());
        assertEquals(
                AccessChange.Kind.ACCEPTED,
                work.as(administrator, db -> users.changes(added.membershipId()))
                        .get(0)
                        .kind(),
                "the municipality reads when somebody came in");
        assertEquals("rule.access.accepted", refusal(administrator, () -> offers.renew(added.membershipId())));
        assertEquals(
                "rule.access.passwordElsewhere", refusal(administrator, () -> makeLinks.make(added.membershipId())));
    }

    @Test
    void aPlaceThatIsBlockedIsNoLongerOffered() {
        long here = work.freshMunicipality();
        CurrentUser administrator = acting(here, person(here, Role.ADMINISTRATOR));
        Account account = person(work.freshMunicipality(), Role.BOARD).account();
        AddUser.Added added = work.as(administrator, db -> addUser.as(new Newcomer(account.userName(), "Proef", null)));
        as(administrator, () -> memberships.block(added.membershipId()));
        CurrentUser holder = CurrentUser.application(CurrentTenant.ROOT);
        assertThrows(BadField.class, () -> as(holder, () -> offers.accept(account.id(), added.code())));
    }

    @Test
    void aLinkLetsTheOwnerChooseAPasswordOnceAndEndsEverySession() {
        long place = work.freshMunicipality();
        CurrentUser administrator = acting(place, person(place, Role.ADMINISTRATOR));
        Membership somebody = person(place);
        Session session = signedIn(place, somebody);
        String first = work.as(administrator, db -> makeLinks.make(somebody.id()));
        assertTrue(signIns.userOf(session).isPresent(), "a link alone throws nobody out");
        String second = work.as(administrator, db -> makeLinks.make(somebody.id()));
        assertThrows(NotThere.class, () -> as(ROOT, () -> links.use(first, CHOSEN)), "replaced");
        assertThrows(BadField.class, () -> as(ROOT, () -> links.use(second, "kort")));
        as(ROOT, () -> links.use(second, CHOSEN));
        assertTrue(signIns.userOf(session).isEmpty());
        assertThrows(NotThere.class, () -> as(ROOT, () -> links.use(second, CHOSEN + " nog eens")));
        Session next = signedIn(place, somebody);
        assertFalse(signIns.userOf(next).orElseThrow().mustChangePassword());
    }

    @Test
    void aLinkWorksForSeventyTwoHours() {
        long place = work.freshMunicipality();
        CurrentUser administrator = acting(place, person(place, Role.ADMINISTRATOR));
        Membership somebody = person(place);
        String secret = work.as(administrator, db -> makeLinks.make(somebody.id()));
        assertTrue(work.as(ROOT, db -> links.shown(secret)).isPresent());
        work.doAt(place, db -> db.createQuery(
                        "update PasswordLink l set l.worksUntil = :now where l.account.id = :account")
                .setParameter("now", clock.instant().minusSeconds(1))
                .setParameter("account", somebody.account().id())
                .executeUpdate());
        assertTrue(work.as(ROOT, db -> links.shown(secret)).isEmpty());
        assertThrows(NotThere.class, () -> as(ROOT, () -> links.use(secret, CHOSEN)));
    }

    @Test
    void aLinkIsAskedAgainAtTheMomentOfUseWhetherItMayStillBeUsed() {
        long place = work.freshMunicipality();
        CurrentUser administrator = acting(place, person(place, Role.ADMINISTRATOR));
        Membership blocked = person(place);
        String ofBlocked = work.as(administrator, db -> makeLinks.make(blocked.id()));
        as(administrator, () -> memberships.block(blocked.id()));
        assertThrows(NotThere.class, () -> as(ROOT, () -> links.use(ofBlocked, CHOSEN)));
        as(administrator, () -> memberships.unblock(blocked.id()));
        as(ROOT, () -> links.use(ofBlocked, CHOSEN));
        Membership shared = person(place);
        String ofShared = work.as(administrator, db -> makeLinks.make(shared.id()));
        long elsewhere = work.freshMunicipality();
        work.doAt(
                elsewhere,
                db -> db.persist(
                        new Membership(db.find(Account.class, shared.account().id()), null)));
        assertTrue(work.as(ROOT, db -> links.shown(ofShared)).isEmpty());
        assertThrows(NotThere.class, () -> as(ROOT, () -> links.use(ofShared, CHOSEN)));
    }

    @Test
    void theOwnerIsToldOfALinkUntilItIsRead() {
        long place = work.freshMunicipality();
        CurrentUser administrator = acting(place, person(place, Role.ADMINISTRATOR));
        Membership somebody = person(place);
        as(administrator, () -> makeLinks.make(somebody.id()));
        String name = somebody.account().userName();
        boolean before = work.as(ROOT, db -> links.isNewsFor(name));
        assertTrue(before);
        CurrentUser owner = acting(place, somebody);
        assertEquals(
                administrator.name(), work.as(owner, db -> links.mine()).get(0).madeBy());
        as(owner, () -> links.seen());
        boolean after = work.as(ROOT, db -> links.isNewsFor(name));
        assertFalse(after);
    }

    @Test
    void looksAfterALinkWasUsedNameTheAdministratorWhoMadeIt() {
        long place = work.freshMunicipality();
        CurrentUser administrator = acting(place, person(place, Role.ADMINISTRATOR));
        Membership adviser = person(place, Role.HR_ADVISOR);
        long seen = manager(place, LocalDate.now(clock)).employee().id();
        CurrentUser hr = new CurrentUser(
                adviser.account().id(), "HR", place, "Proef", null, Set.of(Role.HR_ADVISOR), Set.of(Role.HR_ADVISOR));
        as(hr, () -> accessLog.note(seen, "privacy.subject.skills"));
        String secret = work.as(administrator, db -> makeLinks.make(adviser.id()));
        as(hr, () -> accessLog.note(seen, "privacy.subject.skills"));
        as(ROOT, () -> links.use(secret, CHOSEN));
        as(hr, () -> accessLog.note(seen, "privacy.subject.skills"));
        List<String> marks = new ArrayList<>();
        work.at(place, db -> accessLogEntries.latest(seen)).forEach(look -> marks.add(look.afterActOf()));
        assertEquals(Arrays.asList(administrator.name(), null, null), marks);
        work.doAt(
                place, db -> db.createQuery("update PasswordLink l set l.usedAt = :then where l.account.id = :account")
                        .setParameter("then", clock.instant().minus(Duration.ofDays(31)))
                        .setParameter("account", adviser.account().id())
                        .executeUpdate());
        as(hr, () -> accessLog.note(seen, "privacy.subject.skills"));
        assertEquals(
                null, work.at(place, db -> accessLogEntries.latest(seen)).get(0).afterActOf());
    }

    @Test
    void aRoleThatShowsPeopleOpensNothingBeforeASecondAdministratorConfirmsIt() {
        long place = work.freshMunicipality();
        CurrentUser asker = acting(place, person(place, Role.ADMINISTRATOR));
        CurrentUser second = acting(place, person(place, Role.ADMINISTRATOR));
        Membership somebody = person(place, Role.BOARD);
        for (Role role : List.of(Role.HR_ADVISOR, Role.PRIVACY_OFFICER, Role.ADMINISTRATOR)) {
            as(asker, () -> memberships.giveRoles(somebody.id(), Set.of(Role.BOARD, role)));
            as(asker, () -> memberships.giveRoles(somebody.id(), Set.of(Role.BOARD, role)));
            assertEquals(Set.of(Role.BOARD), granted(asker, somebody));
            assertEquals(1, waiting(asker).size(), "asking twice is once");
            as(asker, () -> memberships.giveRoles(somebody.id(), Set.of(Role.BOARD)));
            assertEquals(List.of(), waiting(asker), "unticked is withdrawn");
        }
        as(asker, () -> memberships.giveRoles(somebody.id(), Set.of(Role.BOARD, Role.HR_ADVISOR)));
        long id = waiting(asker).get(0).id();
        assertEquals("rule.access.ownRequest", refusal(asker, () -> requests.accept(id)));
        assertEquals("rule.access.requestForOneself", refusal(acting(place, somebody), () -> requests.accept(id)));
        as(second, () -> requests.accept(id));
        assertEquals(Set.of(Role.BOARD, Role.HR_ADVISOR), granted(asker, somebody));
        RoleHolders.Holder holder = work.as(asker, db -> holders.all()).stream()
                .filter(one -> one.role() == Role.HR_ADVISOR)
                .findFirst()
                .orElseThrow();
        assertEquals(asker.name(), holder.givenBy());
        assertEquals(second.name(), holder.confirmedBy());
        assertEquals("rule.access.requestIsOver", refusal(second, () -> requests.accept(id)));
    }

    @Test
    void withOneAdministratorAnHrAdviserConfirmsAndOtherwiseItWaits() {
        long place = work.freshMunicipality();
        CurrentUser asker = acting(place, person(place, Role.ADMINISTRATOR));
        CurrentUser hr = as(place, person(place, Role.HR_ADVISOR), Role.HR_ADVISOR);
        CurrentUser board = as(place, person(place, Role.BOARD), Role.BOARD);
        Membership somebody = person(place);
        as(asker, () -> memberships.giveRoles(somebody.id(), Set.of(Role.PRIVACY_OFFICER)));
        long id = waiting(asker).get(0).id();
        assertEquals("rule.access.notTheSecond", refusal(board, () -> requests.accept(id)));
        person(place, Role.ADMINISTRATOR);
        assertEquals("rule.access.administratorConfirms", refusal(hr, () -> requests.accept(id)));
        work.doAt(place, db -> db.createQuery(
                        "update Membership m set m.blocked = true where m.id = (select max(n.id) from Membership n)")
                .executeUpdate());
        as(hr, () -> requests.refuse(id));
        assertEquals(Set.of(), granted(asker, somebody));
    }

    @Test
    void whoGotThePasswordFromTheAskerIsNoSecondPerson() {
        long place = work.freshMunicipality();
        CurrentUser asker = acting(place, person(place, Role.ADMINISTRATOR));
        Membership own = person(place, Role.ADMINISTRATOR);
        String secret = work.as(asker, db -> makeLinks.make(own.id()));
        as(ROOT, () -> links.use(secret, CHOSEN));
        Membership somebody = person(place);
        as(asker, () -> memberships.giveRoles(somebody.id(), Set.of(Role.HR_ADVISOR)));
        long id = waiting(asker).get(0).id();
        assertEquals("rule.access.linkedByAsker", refusal(acting(place, own), () -> requests.accept(id)));
        CurrentUser hr = as(place, person(place, Role.HR_ADVISOR), Role.HR_ADVISOR);
        as(hr, () -> requests.accept(id));
        assertEquals(Set.of(Role.HR_ADVISOR), granted(asker, somebody));
    }

    @Test
    void anotherEmployeeForAnAccountWaitsForASecondPerson() {
        long place = work.freshMunicipality();
        CurrentUser asker = acting(place, person(place, Role.ADMINISTRATOR));
        CurrentUser second = acting(place, person(place, Role.ADMINISTRATOR));
        Membership outsider = person(place);
        Employee leader = work.at(place, db -> {
            Employee without = new Employee("7", "Noor", "Proef", null, null);
            db.persist(without);
            return without;
        });
        as(asker, () -> memberships.standFor(outsider.id(), leader));
        assertEquals(
                null, work.as(asker, db -> users.get(outsider.id())).place().employeeId());
        long id = waiting(asker).get(0).id();
        as(second, () -> requests.accept(id));
        assertEquals(
                leader.id(),
                work.as(asker, db -> users.get(outsider.id())).place().employeeId());
    }

    @Test
    void requestsOfOthersMunicipalitiesAreNotThere() {
        long place = work.freshMunicipality();
        CurrentUser asker = acting(place, person(place, Role.ADMINISTRATOR));
        Membership somebody = person(place);
        as(asker, () -> memberships.giveRoles(somebody.id(), Set.of(Role.HR_ADVISOR)));
        long id = waiting(asker).get(0).id();
        long other = work.freshMunicipality();
        CurrentUser elsewhere = acting(other, person(other, Role.ADMINISTRATOR));
        assertEquals(List.of(), waiting(elsewhere));
        assertThrows(NotThere.class, () -> as(elsewhere, () -> requests.accept(id)));
        assertThrows(NotThere.class, () -> as(elsewhere, () -> requests.withdraw(id)));
    }

    private List<ConfirmAccess.Waiting> waiting(CurrentUser user) {
        return work.as(user, db -> requests.waiting());
    }

    private Set<Role> granted(CurrentUser user, Membership somebody) {
        return work.as(user, db -> users.get(somebody.id())).granted();
    }

    private static CurrentUser as(long place, Membership membership, Role role) {
        Set<Role> roles = EnumSet.of(role);
        return new CurrentUser(membership.account().id(), "Tweede", place, "Proef", null, roles, roles);
    }

    @Test
    void anotherMunicipalitysPlacesAreNotThere() {
        CurrentUser administrator =
                acting(work.freshMunicipality(), person(work.freshMunicipality(), Role.ADMINISTRATOR));
        Membership elsewhere = person(work.freshMunicipality(), Role.BOARD);
        assertThrows(NotThere.class, () -> work.as(administrator, db -> users.get(elsewhere.id())));
        assertThrows(NotThere.class, () -> as(administrator, () -> memberships.block(elsewhere.id())));
    }

    @Test
    void aListTakesFourQueriesHoweverLong() {
        long place = work.freshMunicipality();
        CurrentUser administrator = acting(place, person(place, Role.ADMINISTRATOR));
        for (int i = 0; i < 30; i++) person(place, Role.BOARD, Role.HR_ADVISOR);
        long asked = queries.count(
                () -> work.as(administrator, db -> users.find(SearchText.of(""), null, new Paging.Ask(1, 25))));
        assertTrue(asked <= 4, "asked " + asked);
    }

    @Test
    void nobodyLeadsADepartmentByOnesOwnDoing() {
        long place = work.freshMunicipality();
        Membership somebody = manager(place, LocalDate.now(clock));
        long employee = somebody.employee().id();
        long department = work.at(place, db -> db.createQuery("select d.id from Department d", Long.class)
                .getSingleResult());
        CurrentUser self = new CurrentUser(9, "Proef", place, "Proef", employee, Set.of(), Set.of());
        as(self, () -> leaders.remove(department, employee));
        assertEquals("rule.department.leadOneself", refusal(self, () -> leaders.add(department, employee)));
        as(CurrentUser.application(place), () -> leaders.add(department, employee));
        assertEquals(
                List.of(AccessChange.Kind.LEAD_GIVEN, AccessChange.Kind.LEAD_TAKEN),
                work.at(place, db -> users.changes(somebody.id())).stream()
                        .map(Users.Change::kind)
                        .toList());
    }

    @Test
    void whoLeftIsNoEmployeeAndNoManagerAnyMore() {
        long place = work.freshMunicipality();
        Session working = signedIn(place, manager(place, LocalDate.now(clock)));
        assertEquals(Set.of(Role.EMPLOYEE, Role.MANAGER), roles(working));
        long other = work.freshMunicipality();
        Membership left = manager(other, LocalDate.now(clock).minusDays(1));
        assertEquals(Set.of(), roles(signedIn(other, left)));
        assertEquals(
                List.of(),
                work.at(other, db -> whoMaySee.managedDirectly(left.employee().id())));
        assertEquals(Set.of(), work.at(other, db -> users.get(left.id())).derived());
    }

    private List<SignIns.Place> placesAt(long municipality, long account) {
        String name = work.at(CurrentTenant.ROOT, db -> db.find(Municipality.class, municipality)
                .name());
        return signIns.places(account).stream()
                .filter(place -> place.municipality().equals(name))
                .toList();
    }

    private Set<Role> roles(Session session) {
        return signIns.userOf(session).orElseThrow().user().allRoles();
    }

    /** Somebody named as manager, whose appointment ends on this day. */
    private Membership manager(long municipality, LocalDate lastDay) {
        return work.at(municipality, db -> {
            Department department = new Department("A", "Afdeling A", null);
            Bilingual words = new Bilingual("functie", "role");
            JobRole role = new JobRole("rol", words, words, Population.OTHER, true);
            Employee employee = new Employee("1", "Sam", "Proef", null, null);
            Appointment appointment =
                    new Appointment("1", employee, department, role, BigDecimal.ONE, lastDay.minusYears(1));
            appointment.end(lastDay, EndReason.values()[0]);
            Account account = new Account(UUID.randomUUID() + "@proef.example", "Sam Proef", "hash");
            Membership membership = new Membership(account, employee);
            for (Object each : List.of(department, role, employee, appointment, account, membership)) db.persist(each);
            db.persist(new DepartmentManager(department, employee));
            return membership;
        });
    }

    private Session signedIn(long place, Membership membership) {
        Session session = Session.fresh();
        work.doAt(place, db -> {
            Account account = db.find(Account.class, membership.account().id());
            SignIn signIn = new SignIn(
                    session.hash(), account, clock.instant(), clock.instant().plus(Duration.ofHours(1)));
            signIn.choose(db.find(Membership.class, membership.id()));
            db.persist(signIn);
        });
        return session;
    }

    private void as(CurrentUser user, Runnable act) {
        work.as(user, db -> {
            act.run();
            return null;
        });
    }

    private String refusal(CurrentUser user, Runnable act) {
        return assertThrows(RuleRefused.class, () -> as(user, act)).key();
    }
}
