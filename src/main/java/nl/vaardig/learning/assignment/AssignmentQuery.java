package nl.vaardig.learning.assignment;

import jakarta.ws.rs.QueryParam;
import nl.vaardig.platform.page.Asked;

/** The filters of a list of assignments as an address carries them, for the screen and the API alike. */
public class AssignmentQuery {

    @QueryParam("standing")
    String standing;

    @QueryParam("path")
    String path;

    @QueryParam("department")
    String department;

    @QueryParam("employee")
    String employee;

    @QueryParam("q")
    String words;

    @QueryParam("order")
    String order;

    /** @param unasked where nothing is said about the standing */
    public AssignmentAsk filter(Standing unasked) {
        Standing asked = Asked.oneOf(Standing.class, standing, "standing");
        return new AssignmentAsk(
                asked == null ? unasked : asked,
                Asked.id(path, "path"),
                Asked.id(department, "department"),
                Asked.id(employee, "employee"),
                null,
                null,
                words,
                Asked.oneOf(AssignmentAsk.Order.class, order, "order"));
    }
}
