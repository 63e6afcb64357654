package nl.vaardig.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Pages over HTTP beside the same reading in SQL. */
final class Pages {

    private static final int WARM_UPS = 5;
    private static final String MATRIX = "Matrix of some 300 people, GET /matrix";
    private static final String ROWS = "Its second hundred, GET /matrix/rows";
    private static final int MATRIX_PEOPLE = 300;
    private static final String DOMAIN = "@gm0001.example";

    private final String address;
    private final Bare bare;
    private final PageWork work;
    private final PastWork past;
    private final SupplyWork supply;
    private final int requests;

    Pages(String address, Bare bare, long town, LocalDate day, int requests) {
        this.address = address;
        this.bare = bare;
        this.work = new PageWork(bare, town, day);
        this.past = new PastWork(bare, town, day);
        this.supply = new SupplyWork(bare, work, town, day);
        this.requests = requests;
    }

    /** Tells each row as soon as it is measured. */
    void measure(Consumer<Row> told) throws SQLException {
        long staff = work.townSize();
        long ever = work.everEmployed();
        told.accept(Row.of("Team heatmap, GET /team", this::team));
        told.accept(Row.of(MATRIX, () -> matrix(MATRIX, "/matrix?department=")));
        told.accept(Row.of(ROWS, () -> matrix(ROWS, "/matrix/rows?page=2&department=")));
        told.accept(Row.of("Own skills, GET /my/skills", this::ownSkills));
        told.accept(hr("Inventory, GET /inventory", staff, "/inventory", work::inventory));
        String goal = "/api/v1/goals/" + past.goal() + "/progress";
        told.accept(hr("How far a goal is, GET /api/v1/goals/N/progress", staff, goal, past::board));
        told.accept(hr("A past day, GET /trend/day", staff, "/trend/day?on=" + past.halfAYearAgo(), past::day));
        told.accept(hr("Coverage, GET /coverage", staff, "/coverage", supply::coverage));
        told.accept(hr("Outlook, GET /outlook", staff, "/outlook", supply::outlook));
        told.accept(hr("Alerts, GET /alerts", staff, "/alerts", work::inventory));
        told.accept(hr("Number in the header", staff, "/api/v1/alerts/waiting", work::inventory));
        told.accept(hr("Talent, GET /talent", ever, "/talent", work::talent));
        told.accept(hr("Curve of staying, GET /api/v1/survival-curves", ever, "/api/v1/survival-curves", work::talent));
    }

    private Row hr(String what, long people, String path, Timings.Work sql) {
        return Row.of(what, () -> page(what, people, "hr", path, sql));
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
