package nl.vaardig.bench;

import java.util.List;

/** Pages over HTTP beside the same reading in SQL. */
final class Pages {

    private static final int WARM_UPS = 3;
    private static final String CURVE = "Curve of staying, GET /api/v1/survival-curves";
    private static final String MATRIX = "Matrix of some 300 people, GET /matrix";
    private static final String ROWS = "Its second hundred, GET /matrix/rows";
    private static final int MATRIX_PEOPLE = 300;
    private static final String DOMAIN = "@gm0001.example";

    private final String address;
    private final Bare bare;
    private final PageWork work;
    private final int requests;

    Pages(String address, Bare bare, PageWork work, int requests) {
        this.address = address;
        this.bare = bare;
        this.work = work;
        this.requests = requests;
    }

    List<Row> rows() {
        return List.of(
                Row.of("Team heatmap, GET /team", this::team),
                Row.of(MATRIX, () -> matrix(MATRIX, "/matrix?department=")),
                Row.of(ROWS, () -> matrix(ROWS, "/matrix/rows?page=2&department=")),
                Row.of("Own skills, GET /my/skills", this::ownSkills),
                Row.of(
                        "Inventory, GET /inventory",
                        () -> page("Inventory, GET /inventory", work.townSize(), "hr", "/inventory", work::inventory)),
                Row.of(
                        "Talent, GET /talent",
                        () -> page("Talent, GET /talent", work.everEmployed(), "hr", "/talent", work::talent)),
                Row.of(CURVE, () -> page(CURVE, work.everEmployed(), "hr", "/api/v1/survival-curves", work::talent)));
    }

    private Row team() throws Exception {
        long manager = work.employee("manager" + DOMAIN);
        return page("Team heatmap, GET /team", work.teamSize(manager), "manager", "/team", () -> work.team(manager));
    }

    /** As many people as a matrix is meant for; the totals on its edges are about all of them. */
    private Row matrix(String what, String path) throws Exception {
        long department = work.departmentOf(MATRIX_PEOPLE);
        return page(what, work.departmentSize(department), "hr", path + department, () -> work.matrix(department));
    }

    private Row ownSkills() throws Exception {
        long employee = work.employee("medewerker" + DOMAIN);
        return page("Own skills, GET /my/skills", 1, "medewerker", "/my/skills", () -> work.ownSkills(employee));
    }

    private Row page(String what, long people, String user, String path, Timings.Work sql) throws Exception {
        Client client = Client.signedIn(address, user + DOMAIN);
        long bytes = client.get(path).length;
        for (int i = 1; i < WARM_UPS; i++) client.get(path);
        long before = bare.questions();
        Timings http = Timings.of(requests, () -> client.get(path));
        // The second count is itself a statement.
        double statements = (bare.questions() - before - 1) / (double) requests;
        Timings.of(WARM_UPS, sql);
        return new Row(what, people, http, Timings.of(requests, sql), statements, bytes, null);
    }
}
