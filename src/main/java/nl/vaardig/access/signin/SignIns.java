package nl.vaardig.access.signin;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vaardig.access.AccessRequests;
import nl.vaardig.access.Account;
import nl.vaardig.access.Membership;
import nl.vaardig.access.SignIn;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.FoundAtSignIn;
import nl.vaardig.platform.who.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signed-in browsers. They live in the database, so any server of several can answer the next request.
 * All of this happens before a municipality is chosen, at the root.
 */
@ApplicationScoped
@Transactional
public class SignIns {

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "vaardig.session.hours")
    int hours;

    /** A municipality where the account may work. */
    public record Place(long membershipId, String municipality) {}

    /** Who stands behind a cookie. @param mustChangePassword somebody else knows the password: first choose another one */
    record Visitor(FoundAtSignIn found, boolean mustChangePassword) {

        CurrentUser user() {
            return found.user();
        }
    }

    private record Found(
            long accountId,
            String name,
            boolean passwordToChange,
            Role acting,
            Long membershipId,
            Long municipalityId,
            String place,
            Long employee,
            long appointments,
            String leads,
            String granted,
            String administrator,
            Long stamp) {}

    /** Begins a session. With one municipality it is chosen at once. */
    Session begin(String userName) {
        Instant now = clock.instant();
        Account account = db.createQuery("select a from Account a where a.userName = :name", Account.class)
                .setParameter("name", userName)
                .getSingleResult();
        Session session = Session.fresh();
        SignIn signIn = new SignIn(session.hash(), account, now, now.plus(Duration.ofHours(hours)));
        List<Place> places = places(account.id());
        if (places.size() == 1)
            signIn.choose(db.getReference(Membership.class, places.get(0).membershipId()));
        db.persist(signIn);
        db.createQuery("delete from SignIn s where s.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
        return session;
    }

    void end(Session session) {
        db.createQuery("delete from SignIn s where s.tokenHash = :hash")
                .setParameter("hash", session.hash())
                .executeUpdate();
    }

    /** Where the account may work. To be asked at the root, as everything here. */
    public List<Place> places(long accountId) {
        return db.createQuery(
                        """
                        select m.id, g.name from Membership m join Municipality g on g.id = m.municipalityId
                        where m.account.id = :account and m.blocked = false order by g.name
                        """,
                        Place.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Goes to work at one of the own municipalities, in one role or (null) in all together. */
    void choose(Session session, long accountId, long membershipId, Role role) {
        SignIn signIn = db.find(SignIn.class, session.hash());
        Membership membership = db.find(Membership.class, membershipId);
        boolean own = membership != null && membership.account().id().equals(accountId) && !membership.blocked();
        if (signIn == null || !own) throw new NotThere();
        signIn.choose(membership);
        // A role one has not, or loses later, is passed over each time the roles are read.
        signIn.actAs(role);
    }

    /** Who stands behind a cookie, with the roles that count now and what else nearly every page asks: one query. */
    Optional<Visitor> userOf(Session session) {
        return db.createQuery(
                        """
                        select a.id, a.displayName, a.passwordToChange, s.actingRole, m.id, m.municipalityId, g.name, m.employee.id,
                          (select count(p.id) from Appointment p where p.employee.id = m.employee.id and p.startOn <= :today
                           and (p.endOn is null or p.endOn >= :today)),
                          (select listagg(cast(d.department.id as string), ',') from DepartmentManager d where d.employee.id = m.employee.id),
                          (select listagg(cast(r.role as string), ',') from RoleGrant r where r.membership.id = m.id),
                          (select l.madeByName from PasswordLink l where l.account.id = a.id and l.usedAt >= :lately
                           order by l.usedAt desc, l.id desc limit 1),
                          (select c.stamp from ChangeStamp c where c.municipalityId = m.municipalityId)
                        from SignIn s join s.account a left join s.membership m on m.blocked = false
                        left join Municipality g on g.id = m.municipalityId
                        where s.tokenHash = :hash and s.expiresAt > :now and a.blocked = false
                        """,
                        Found.class)
                .setParameter("hash", session.hash())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("now", clock.instant())
                .setParameter("lately", clock.instant().minus(AccessRequests.MARKED))
                .getResultStream()
                .findFirst()
                .map(found -> new Visitor(found(found), found.passwordToChange()));
    }

    private static FoundAtSignIn found(Found found) {
        Set<Long> leads = found.appointments() == 0
                ? Set.of()
                : parts(found.leads()).map(Long::valueOf).collect(toSet());
        return new FoundAtSignIn(user(found), found.stamp(), leads, found.administrator());
    }

    private static Stream<String> parts(String list) {
        return list == null ? Stream.empty() : Arrays.stream(list.split(","));
    }

    private static CurrentUser user(Found found) {
        if (found.membershipId() == null) {
            return new CurrentUser(found.accountId(), found.name(), CurrentTenant.ROOT, "", null, Set.of(), Set.of());
        }
        Set<Role> all = rolesOf(found);
        Set<Role> acting = found.acting() == null || !all.contains(found.acting()) ? all : EnumSet.of(found.acting());
        return new CurrentUser(
                found.accountId(), found.name(), found.municipalityId(), found.place(), found.employee(), acting, all);
    }

    /** Granted roles, and those that follow from facts: working here today, and then managing a department. */
    private static Set<Role> rolesOf(Found found) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        parts(found.granted()).map(Role::valueOf).forEach(roles::add);
        if (found.appointments() > 0) roles.add(Role.EMPLOYEE);
        if (found.appointments() > 0 && found.leads() != null) roles.add(Role.MANAGER);
        return roles;
    }
}
