package nl.vaardig.exchange.kind;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.vaardig.access.Account;
import nl.vaardig.access.Membership;
import nl.vaardig.access.RoleGrant;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.organisation.Employee;
import nl.vaardig.platform.Role;

/**
 * accounts.csv: who may sign in, and with which granted roles. An account may exist already, because someone works at
 * two municipalities: then only the place at this one is taken over, never its name or password.
 */
public final class AccountRows implements Importer {

    private static final Columns COLUMNS = Columns.of("user_name", "display_name", "staff_number", "roles", "password");
    private static final int SHORTEST_PASSWORD = 12;

    private final Means means;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Long> accounts = new HashMap<>();
    private final Map<String, Found> here = new HashMap<>();
    private final Map<String, String> hashes = new HashMap<>();
    private Map<String, Long> employees;

    private static final class Found {
        Long membership;
        String staffNumber;
        final Set<Role> roles = EnumSet.noneOf(Role.class);
    }

    private record Member(String userName, Long membership, String staffNumber) {}

    private record Granted(String userName, Role role) {}

    private record Read(String userName, String displayName, String staffNumber, Set<Role> roles, String password) {}

    public AccountRows(Means means) {
        this.means = means;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public Class<?> changes() {
        return Membership.class;
    }

    @Override
    public void begin() {
        employees = means.employees();
        means.db()
                .createQuery(
                        "select m.account.userName, m.id, e.staffNumber from Membership m left join m.employee e",
                        Member.class)
                .getResultList()
                .forEach(member -> {
                    Found found = here.computeIfAbsent(member.userName(), key -> new Found());
                    found.membership = member.membership();
                    found.staffNumber = member.staffNumber();
                });
        means.db()
                .createQuery("select g.membership.account.userName, g.role from RoleGrant g", Granted.class)
                .getResultList()
                .forEach(granted -> here.computeIfAbsent(granted.userName(), key -> new Found())
                        .roles
                        .add(granted.role()));
    }

    @Override
    public void ahead(List<Row> chunk) {
        List<String> names = chunk.stream()
                .map(row -> row.cell("user_name").toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        means.db()
                .createQuery("select a.userName, a.id from Account a where a.userName in :names", Means.Coded.class)
                .setParameter("names", names)
                .getResultList()
                .forEach(account -> accounts.put(account.code(), account.id()));
    }

    @Override
    public Plan plan(Row row) {
        String name = row.text("user_name", 200);
        Read now = new Read(
                name == null ? null : name.toLowerCase(Locale.ROOT),
                row.text("display_name", 200),
                row.cell("staff_number").isEmpty() ? null : row.cell("staff_number"),
                roles(row),
                row.optionalText("password", 200));
        row.optionalKnown("staff_number", employees);
        if (now.userName() != null && !seen.add(now.userName()))
            row.fault("user_name", "import.row.twice", now.userName());
        if (now.password() != null && now.password().length() < SHORTEST_PASSWORD) {
            row.fault("password", "import.account.shortPassword", SHORTEST_PASSWORD);
        }
        return row.isSound() ? plan(now) : null;
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

    private Plan plan(Read now) {
        Found old = here.get(now.userName());
        if (old == null) return Plan.add(now.userName(), () -> add(now));
        Comparison comparison = new Comparison()
                .of("staff_number", old.staffNumber, now.staffNumber())
                .of("roles", new TreeSet<>(old.roles), new TreeSet<>(now.roles()));
        return Plan.change(now.userName(), comparison, old.membership, () -> {
            Membership membership = means.db().find(Membership.class, old.membership);
            if (!Objects.equals(old.staffNumber, now.staffNumber())) membership.standFor(employee(now));
            means.db()
                    .createQuery("delete from RoleGrant g where g.membership = :membership and g.role not in :roles")
                    .setParameter("membership", membership)
                    .setParameter("roles", now.roles().isEmpty() ? EnumSet.of(Role.EMPLOYEE) : now.roles())
                    .executeUpdate();
            now.roles().stream().filter(role -> !old.roles.contains(role)).forEach(role -> means.db()
                    .persist(new RoleGrant(membership, role)));
        });
    }

    private void add(Read now) {
        Long there = accounts.get(now.userName());
        Account account = there == null
                ? new Account(now.userName(), now.displayName(), hash(now.password()))
                : means.db().getReference(Account.class, there);
        if (there == null) means.db().persist(account);
        Membership membership = new Membership(account, employee(now));
        means.db().persist(membership);
        now.roles().forEach(role -> means.db().persist(new RoleGrant(membership, role)));
    }

    private Employee employee(Read now) {
        return now.staffNumber() == null
                ? null
                : means.db().getReference(Employee.class, employees.get(now.staffNumber()));
    }

    // Made slow on purpose: files give many accounts the same first password, so each is hashed once.
    private String hash(String password) {
        return password == null ? null : hashes.computeIfAbsent(password, means.passwords()::hash);
    }
}
