package nl.vaardig.access.user;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.access.AccessChange.Kind;
import nl.vaardig.organisation.department.WorksHere;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.SearchText;

/** The people who can sign in at this municipality, for the administrator to look up. Three queries a list. */
@ApplicationScoped
@Transactional
public class Users {

    /** Whoever has not accepted a place is known by the address that was typed, and not by name. */
    private static final String NAME = "case when m.accepted = true then a.displayName else a.userName end";

    private static final String COLUMNS = "select m.id, a.id, " + NAME
            + ", a.userName, m.blocked, m.accepted, m.employee.id, a.passwordHash is not null, "
            + "a.passwordToChange, "
            + "case when " + WorksHere.is("m.employee") + " then true else false end ";

    private static final String CHANGES = "select m.id, coalesce(" + NAME
            + """
            , c.subjectName), c.kind, c.role, coalesce(c.about, ''), c.actorName, c.at
            from AccessChange c left join c.membership m left join m.account a\s""";
    private static final String LATEST_FIRST = " order by c.at desc, c.id desc";

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    /** One place in this municipality. @param employeeId null for someone from outside */
    public record Place(
            long id,
            long accountId,
            String name,
            String userName,
            boolean blocked,
            boolean accepted,
            Long employeeId,
            boolean hasPassword,
            boolean passwordToChange,
            boolean inService) {}

    /** @param granted the roles given by an administrator @param manages names of the departments led */
    public record User(Place place, Set<Role> granted, List<String> manages) {

        /** What follows from facts and is not given by anyone. */
        public Set<Role> derived() {
            EnumSet<Role> roles = EnumSet.noneOf(Role.class);
            if (place.inService()) roles.add(Role.EMPLOYEE);
            if (place.inService() && !manages.isEmpty()) roles.add(Role.MANAGER);
            return roles;
        }
    }

    /**
     * What was done.
     *
     * @param placeId null for somebody without an account
     * @param role null when none was given or taken
     * @param about the department led; "" where it is not about one
     */
    public record Change(Long placeId, String whose, Kind kind, Role role, String about, String actor, Instant at) {}

    private record Granted(long place, Role role) {}

    private record Managed(long employee, String department) {}

    /** @param role only those who have it, given or by facts; null for all */
    public Paging<User> find(SearchText search, Role role, Paging.Ask ask) {
        String condition = "from Membership m join m.account a where "
                + search.in("concat(" + NAME + ", ' ', a.userName)") + " and " + having(role);
        long total = bind(db.createQuery("select count(m) " + condition, Long.class), search, role)
                .getSingleResult();
        List<Place> places = bind(
                        db.createQuery(COLUMNS + condition + " order by " + NAME + ", m.id", Place.class), search, role)
                .setParameter("today", LocalDate.now(clock))
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        return ask.holding(withRoles(places), total);
    }

    private static String having(Role role) {
        if (role == null) return "1 = 1";
        return switch (role) {
            case EMPLOYEE -> WorksHere.is("m.employee");
            case MANAGER ->
                "exists (select 1 from DepartmentManager d where d.employee = m.employee) and "
                        + WorksHere.is("m.employee");
            case HR_ADVISOR, BOARD, ADMINISTRATOR, PRIVACY_OFFICER ->
                "exists (select 1 from RoleGrant g where g.membership = m and g.role = :role)";
        };
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, SearchText search, Role role) {
        if (role != null && role.isGranted()) query.setParameter("role", role);
        if (role != null && !role.isGranted()) query.setParameter("today", LocalDate.now(clock));
        return search.bind(query);
    }

    /** @throws NotThere when nobody has this place here */
    public User get(long id) {
        List<Place> places = db.createQuery(
                        COLUMNS + "from Membership m join m.account a where m.id = :id", Place.class)
                .setParameter("id", id)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        return withRoles(places).stream().findFirst().orElseThrow(NotThere::new);
    }

    private List<User> withRoles(List<Place> places) {
        Map<Long, Set<Role>> granted = granted(places.stream().map(Place::id).toList());
        Map<Long, List<String>> managed = managed(
                places.stream().map(Place::employeeId).filter(id -> id != null).toList());
        return places.stream()
                .map(place -> new User(
                        place,
                        granted.getOrDefault(place.id(), Set.of()),
                        place.employeeId() == null ? List.of() : managed.getOrDefault(place.employeeId(), List.of())))
                .toList();
    }

    private Map<Long, Set<Role>> granted(Collection<Long> places) {
        return db.createQuery(
                        "select g.membership.id, g.role from RoleGrant g where g.membership.id in (:places)",
                        Granted.class)
                .setParameter("places", InList.of(places))
                .getResultStream()
                .collect(groupingBy(
                        Granted::place, mapping(Granted::role, toCollection(() -> EnumSet.noneOf(Role.class)))));
    }

    private Map<Long, List<String>> managed(Collection<Long> employees) {
        return db.createQuery(
                        """
                        select d.employee.id, d.department.name from DepartmentManager d
                        where d.employee.id in (:employees) order by d.department.code
                        """,
                        Managed.class)
                .setParameter("employees", InList.of(employees))
                .getResultStream()
                .collect(groupingBy(Managed::employee, mapping(Managed::department, toList())));
    }

    /** What was done to this person's access, the latest first. */
    public List<Change> changes(long id) {
        return db.createQuery(CHANGES + "where m.id = :id" + LATEST_FIRST, Change.class)
                .setParameter("id", id)
                .setMaxResults(50)
                .getResultList();
    }

    /** What was done to everyone's access. @param search by who was concerned and who did it */
    public Paging<Change> changes(SearchText search, Paging.Ask ask) {
        String condition = "where "
                + search.in("concat(coalesce(" + NAME
                        + ", ''), ' ', coalesce(a.userName, ''), ' ', coalesce(c.subjectName, ''), ' ', c.actorName)");
        long total = search.bind(db.createQuery(
                        "select count(c) from AccessChange c left join c.membership m left join m.account a "
                                + condition,
                        Long.class))
                .getSingleResult();
        List<Change> changes = search.bind(db.createQuery(CHANGES + condition + LATEST_FIRST, Change.class))
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        return ask.holding(changes, total);
    }
}
