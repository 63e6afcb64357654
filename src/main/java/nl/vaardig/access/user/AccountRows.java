package nl.vaardig.access.user;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.vaardig.access.Account;
import nl.vaardig.access.Membership;
import nl.vaardig.access.Memberships;
import nl.vaardig.access.signin.PasswordStore;
import nl.vaardig.access.signin.Passwords;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.exchange.reading.Texts;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;

/**
 * accounts.csv: who may sign in, and with which granted roles. An account may exist already, because someone works at
 * two municipalities: then a place at this one is offered, and its name and password stay. Passwords are only read from
 * files that whoever runs the server laid down to be loaded at the start, as those of the demo.
 */
@Dependent
@ImportOf(value = "ACCOUNTS", order = 20, changes = Membership.class, roles = Role.ADMINISTRATOR)
public class AccountRows implements Importer {

    private static final Columns COLUMNS = Columns.of("user_name", "display_name", "staff_number", "roles", "password");

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    @Inject
    CurrentRequest request;

    @Inject
    PasswordStore passwords;

    @Inject
    Memberships memberships;

    @Inject
    AccountNames names;

    private final Map<String, Found> here = new HashMap<>();
    private final Map<String, String> holders = new HashMap<>();
    private final Set<String> administrators = new HashSet<>();
    private final Map<String, String> hashes = new HashMap<>();
    private Map<String, Long> employees;
    private Keys keys;

    private static final class Found {
        long account;
        Long membership;
        String staffNumber;
        final Set<Role> roles = EnumSet.noneOf(Role.class);
        String askedNumber;
        final Set<Role> askedRoles = EnumSet.noneOf(Role.class);

        /** With what waits for a second person: a file that asks for it once more changes nothing. */
        String staffNumberInTheEnd() {
            return askedNumber == null ? staffNumber : askedNumber;
        }

        Set<Role> rolesInTheEnd() {
            Set<Role> all = new TreeSet<>(roles);
            all.addAll(askedRoles);
            return all;
        }
    }

    /** A place that is there. */
    record Member(long account, String userName, Long membership, String staffNumber, boolean signsIn) {}

    /** A role that is held. */
    record Granted(String userName, Role role) {}

    /** What waits for a second person: a role, or to stand for an employee. */
    record Asked(String userName, Role role, String staffNumber) {}

    private record Read(String userName, String displayName, String staffNumber, Set<Role> roles, String password) {}

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void begin() {
        employees = codes.ids(Employee.NUMBERS);
        db.createQuery(
                        """
                        select a.id, a.userName, m.id, e.staffNumber,
                          case when m.blocked = true or a.blocked = true then false else true end
                        from Membership m join m.account a left join m.employee e
                        """,
                        Member.class)
                .getResultList()
                .forEach(this::note);
        db.createQuery("select g.membership.account.userName, g.role from RoleGrant g", Granted.class)
                .getResultList()
                .forEach(granted -> here.get(granted.userName()).roles.add(granted.role()));
        db.createQuery(
                        """
                        select r.membership.account.userName, r.role, e.staffNumber
                        from AccessRequest r left join r.employee e where r.outcome is null
                        """,
                        Asked.class)
                .getResultList()
                .forEach(this::note);
        keys = new Keys(here.keySet());
        administrators.removeIf(name -> !here.get(name).roles.contains(Role.ADMINISTRATOR));
    }

    private void note(Member member) {
        Found found = new Found();
        found.account = member.account();
        found.membership = member.membership();
        found.staffNumber = member.staffNumber();
        here.put(member.userName(), found);
        if (member.staffNumber() != null) holders.put(member.staffNumber(), member.userName());
        if (member.signsIn()) administrators.add(member.userName());
    }

    private void note(Asked asked) {
        Found found = here.get(asked.userName());
        if (asked.role() == null) found.askedNumber = asked.staffNumber();
        else found.askedRoles.add(asked.role());
    }

    @Override
    public void ahead(List<Row> chunk) {
        names.ahead(chunk);
    }

    @Override
    public RowPlan plan(Row row) {
        String mail = row.mail("user_name", Account.LONGEST_NAME);
        String name = mail == null ? null : Texts.lowerCase(row, "user_name", Account.LONGEST_NAME);
        Read now = new Read(
                name,
                row.text("display_name", Account.LONGEST_NAME),
                row.cell("staff_number").isEmpty() ? null : row.cell("staff_number"),
                roles(row),
                row.optionalText("password", Passwords.LONGEST));
        row.optionalKnown("staff_number", employees);
        keys.check(row, "user_name", name);
        names.check(row, name);
        // Whoever knows a password can sign in as its owner: it is chosen by the owner, with a link.
        if (now.password() != null && !request.user().isApplication()) row.fault("password", "import.row.password");
        if (row.isSound() && now.password() != null) {
            Passwords.refusal(now.password(), now.userName(), now.displayName())
                    .ifPresent(key -> row.fault("password", key, Passwords.SHORTEST));
        }
        if (row.isSound()) checkAccess(row, now, here.get(now.userName()));
        return row.isSound() ? plan(now) : null;
    }

    /** The rules of the administrator's page, said at the row; the door holds them once more. */
    private void checkAccess(Row row, Read now, Found old) {
        if (request.user().isApplication()) return;
        boolean own = old != null && old.account == request.user().accountId();
        boolean sameEmployee = old != null && Objects.equals(old.staffNumber, now.staffNumber());
        if (own && !sameEmployee) row.fault("staff_number", "rule.access.ownEmployee");
        if (own && !old.roles.equals(now.roles())) row.fault("roles", "rule.access.ownRoles");
        String holder = now.staffNumber() == null ? null : holders.get(now.staffNumber());
        if (holder != null && !holder.equals(now.userName()))
            row.fault("staff_number", "rule.access.employeeHasAccount", now.staffNumber());
        boolean loses = administrators.contains(now.userName()) && !now.roles().contains(Role.ADMINISTRATOR);
        if (loses && administrators.size() == 1) row.fault("roles", "rule.access.lastAdministrator");
        if (!row.isSound()) return;
        if (loses) administrators.remove(now.userName());
        if (now.staffNumber() != null) holders.put(now.staffNumber(), now.userName());
    }

    private static Set<Role> roles(Row row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<Role> granted =
                Arrays.stream(Role.values()).filter(Role::isGranted).toList();
        for (String part : row.parts("roles")) {
            granted.stream()
                    .filter(role -> role.name().equalsIgnoreCase(part))
                    .findFirst()
                    .ifPresentOrElse(roles::add, () -> row.fault("roles", "import.cell.notOne", part, granted));
        }
        return roles;
    }

    private RowPlan plan(Read now) {
        Found old = here.get(now.userName());
        if (old == null) return RowPlan.add(now.userName(), () -> add(now));
        Comparison comparison = new Comparison()
                .of("staff_number", old.staffNumberInTheEnd(), now.staffNumber())
                .of("roles", old.rolesInTheEnd(), new TreeSet<>(now.roles()));
        return RowPlan.change(now.userName(), comparison, old.membership, () -> {
            if (!Objects.equals(old.staffNumberInTheEnd(), now.staffNumber()))
                memberships.standFor(old.membership, employee(now));
            if (!old.rolesInTheEnd().equals(now.roles())) memberships.giveRoles(old.membership, now.roles());
        });
    }

    private void add(Read now) {
        Long there = names.get(now.userName());
        Account account = there == null ? fresh(now) : db.getReference(Account.class, there);
        Membership place = there == null || request.user().isApplication()
                ? memberships.add(account, employee(now))
                : memberships.offer(account, employee(now));
        memberships.startWith(place, now.roles());
    }

    private Account fresh(Read now) {
        Account account = new Account(now.userName(), now.displayName(), null);
        if (now.password() != null) {
            // Made slow on purpose: files give many accounts the same first password, so each is hashed once.
            account.changePassword(hashes.computeIfAbsent(now.password(), passwords::hash));
        }
        db.persist(account);
        return account;
    }

    private Employee employee(Read now) {
        return now.staffNumber() == null ? null : db.getReference(Employee.class, employees.get(now.staffNumber()));
    }
}
