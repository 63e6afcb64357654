package nl.vaardig.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.vaardig.access.AccessChange.Kind;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.InNameOf;
import nl.vaardig.platform.who.Role;

/** Who has a place in this municipality and in which roles: giving and taking access. Every change is written down. */
@ApplicationScoped
@Transactional
public class Memberships implements InNameOf {

    @PersistenceContext
    EntityManager db;

    @Inject
    AccessRequests requests;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** @throws NotThere when there is no such place in this municipality */
    public Membership get(long id) {
        Membership found = db.find(Membership.class, id);
        if (found == null) throw new NotThere();
        return found;
    }

    /** A place for an account, as this employee or (null) as someone from outside. */
    public Membership add(Account account, Employee employee) {
        Membership membership = new Membership(account, employee);
        db.persist(membership);
        note(membership, Kind.ADDED, null);
        return membership;
    }

    /** A place for an account that was there already; it gives nothing before its holder accepts it, see access.offer. */
    public Membership offer(Account account, Employee employee) {
        Membership membership = Membership.offered(account, employee);
        db.persist(membership);
        note(membership, Kind.ADDED, null);
        return membership;
    }

    /** The first roles of a place that was just added; those that show people wait for a second person. */
    public void startWith(Membership membership, Set<Role> roles) {
        roles.forEach(role -> give(membership, role));
    }

    /**
     * The place becomes that of this employee, once a second person confirmed it, or (null) of someone from outside; never
     * the own place. Another employee is asked for no longer.
     */
    public void standFor(long id, Employee employee) {
        Membership membership = get(id);
        RuleRefused.unless(!isOwn(membership), "rule.access.ownEmployee");
        boolean isSo = Objects.equals(idOf(membership.employee()), idOf(employee));
        if (!isSo && employee != null && !request.user().isApplication()) {
            requests.ask(membership, employee);
            return;
        }
        requests.dropEmployee(membership);
        if (isSo) return;
        membership.standFor(employee);
        note(membership, Kind.EMPLOYEE_CHANGED, null);
    }

    private static Long idOf(Employee employee) {
        return employee == null ? null : employee.id();
    }

    /** What is loaded at the start is on the word of whoever runs the server; anybody else needs a second person. */
    private void give(Membership membership, Role role) {
        boolean alone = request.user().isApplication() || !AccessRequest.NEEDS_A_SECOND.contains(role);
        if (!alone) {
            requests.ask(membership, role);
            return;
        }
        db.persist(new RoleGrant(membership, role).by(request.user().name(), null, clock.instant()));
        note(membership, Kind.ROLE_GIVEN, role);
    }

    /**
     * From now on the person holds these granted roles and no others; those that show people once a second person confirmed
     * them. Gives back those held or asked for before.
     */
    public Set<Role> giveRoles(long id, Set<Role> roles) {
        oneAtATime();
        Membership membership = get(id);
        List<RoleGrant> grants = grants(membership);
        Set<Role> before = new HashSet<>();
        grants.forEach(grant -> before.add(grant.role()));
        Set<Role> asked = requests.rolesOf(membership);
        RoleChange change = new RoleChange(before, roles, isOwn(membership), otherAdministrators(membership));
        change.check();
        grants.stream().filter(grant -> change.taken().contains(grant.role())).forEach(db::remove);
        change.taken().forEach(role -> note(membership, Kind.ROLE_TAKEN, role));
        change.given().forEach(role -> give(membership, role));
        requests.drop(membership, minus(asked, roles));
        before.addAll(asked);
        return before;
    }

    private static Set<Role> minus(Set<Role> all, Set<Role> some) {
        Set<Role> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /** No access any more from this moment on, also where the person is signed in. */
    public void block(long id) {
        oneAtATime();
        Membership membership = get(id);
        RuleRefused.unless(!isOwn(membership), "rule.access.blockOneself");
        boolean administrator = grants(membership).stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
        if (administrator) RoleChange.mayLose(otherAdministrators(membership));
        membership.block();
        db.createQuery("delete from SignIn s where s.membership = :membership")
                .setParameter("membership", membership)
                .executeUpdate();
        note(membership, Kind.BLOCKED, null);
    }

    public void unblock(long id) {
        Membership membership = get(id);
        membership.unblock();
        note(membership, Kind.UNBLOCKED, null);
    }

    public void note(Membership membership, Kind kind, Role role) {
        db.persist(new AccessChange(membership, kind, role, request.user().name(), clock.instant()));
    }

    @Override
    public CurrentUser withoutRoles(long account) {
        Membership place = db.createQuery(
                        "select m from Membership m join fetch m.account where m.account.id = :account",
                        Membership.class)
                .setParameter("account", account)
                .getSingleResult();
        Long employee = place.employee() == null ? null : place.employee().id();
        String name = place.account().displayName();
        return new CurrentUser(account, name, request.municipality(), "", employee, Set.of(), Set.of());
    }

    public boolean isOwn(Membership membership) {
        return membership.account().id().equals(request.user().accountId());
    }

    private List<RoleGrant> grants(Membership membership) {
        return db.createQuery("select g from RoleGrant g where g.membership = :membership", RoleGrant.class)
                .setParameter("membership", membership)
                .getResultList();
    }

    private long otherAdministrators(Membership membership) {
        return db.createQuery(
                        """
                        select count(g) from RoleGrant g where g.role = :role and g.membership <> :membership
                        and g.membership.blocked = false and g.membership.account.blocked = false
                        """,
                        Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("membership", membership)
                .getSingleResult();
    }

    /** Two administrators who take each other's role at the same moment would leave none: the second one waits. */
    private void oneAtATime() {
        db.find(Municipality.class, request.municipality(), LockModeType.PESSIMISTIC_WRITE);
    }
}
