package nl.vaardig.learning.assignment;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.words.SearchText;

/**
 * What to look for in a list of assignments; null or empty means any.
 *
 * @param department where the person works now, or in a department below it
 * @param words in the name or the staff number
 * @param bulk the mass act it came from
 */
public record AssignmentAsk(
        Standing standing, Long path, Long department, Long employee, Long bulk, Long id, String words, Order order) {

    public enum Order {
        DUE("x.dueOn, e.sortName, e.givenName, x.id"),
        LATEST("x.assignedAt desc, x.id desc"),
        NAME("e.sortName, e.givenName, x.dueOn, x.id"),
        PATH("p.code, x.dueOn, x.id");

        private final String hql;

        Order(String hql) {
            this.hql = hql;
        }

        String hql() {
            return hql;
        }
    }

    public AssignmentAsk {
        standing = standing == null ? Standing.ALL : standing;
        words = words == null ? "" : words.strip();
        order = order == null ? Order.DUE : order;
    }

    public static AssignmentAsk only(long id) {
        return new AssignmentAsk(Standing.ALL, null, null, null, null, id, "", Order.DUE);
    }

    public static AssignmentAsk of(Standing standing, Long path, Long department, String words, Order order) {
        return new AssignmentAsk(standing, path, department, null, null, null, words, order);
    }

    public static AssignmentAsk from(long bulk, Standing standing) {
        return new AssignmentAsk(standing, null, null, null, bulk, null, "", Order.NAME);
    }

    public AssignmentAsk withStanding(Standing other) {
        return new AssignmentAsk(other, path, department, employee, bulk, id, words, order);
    }

    public AssignmentAsk withOrder(Order other) {
        return new AssignmentAsk(standing, path, department, employee, bulk, id, words, other);
    }

    /** On an assignment {@code x} of an employee {@code e}, in HQL. */
    String condition() {
        return standing.condition()
                + (path == null ? "" : " and x.path.id = :filterPath")
                + (employee == null ? "" : " and e.id = :filterEmployee")
                + (bulk == null ? "" : " and x.bulk.id = :filterBulk")
                + (id == null ? "" : " and x.id = :filterId")
                + " and " + search().in("concat(e.givenName, ' ', e.familyName, ' ', e.staffNumber)")
                + (department == null
                        ? ""
                        : " and exists (select 1 from Appointment fa where fa.employee = e"
                                + " and fa.department.id in (:filterDepartments) and "
                                + InForce.on("fa", "filterDay") + ")");
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query, Collection<Long> departments, LocalDate today) {
        if (standing == Standing.LATE) query.setParameter("today", today);
        if (path != null) query.setParameter("filterPath", path);
        if (employee != null) query.setParameter("filterEmployee", employee);
        if (bulk != null) query.setParameter("filterBulk", bulk);
        if (id != null) query.setParameter("filterId", id);
        if (department != null)
            query.setParameter("filterDepartments", departments).setParameter("filterDay", today);
        return search().bind(query);
    }

    private SearchText search() {
        return SearchText.of(words);
    }

    public Address on(Address address) {
        return address.with("standing", standing)
                .with("path", path)
                .with("department", department)
                .with("employee", employee)
                .with("q", words)
                .with("order", order == Order.DUE ? null : order);
    }
}
