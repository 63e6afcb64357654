package nl.vaardig.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Pages over HTTP beside the same reading in SQL. */
final class Pages {

    static final String OWN_SKILLS = "Own skills, GET /my/skills";
    static final String OWN_PATH = "One own path, GET /my/paths/N";
    static final String OWN_PATHS = "Own paths, GET /my/paths";
    static final String INVENTORY = "Inventory, GET /inventory";
    static final String ASSIGNMENTS = "List of assignments, GET /assignments";
    static final String REST_ASSIGNMENTS = "Assignments of a person, GET /api/v1/assignments?employee=N";
    static final String REST_GAPS = "Gaps of a person, GET /api/v1/employees/N/gaps";
    static final String ALERTS = "Alerts, GET /alerts";
    static final String PAST_DAY = "A past day, GET /trend/day";

    /** Requests of each page that don't count, at least. */
    static final int WARM_UPS = 150;
    /** How long one with an aim is asked before it counts. */
    static final int WARM_UP_SECONDS = 15;
    /** Seconds that a page is measured at least, so that the steps of the processor's clock don't matter. */
    private static final double LEAST = 1.5;
    /** A page that takes longer than this, in milliseconds, is warm after a few. */
    private static final double SLOW = 400;

    private static final String ANEW = "The same right after a change, worked out anew";
    private static final int CHANGES = 20;
    private static final String SELECTION = """
            {"name": "Meting %d"}""";

    private static final String MATRIX = "Matrix of some 300 people, GET /matrix";
    private static final String ROWS = "Its second hundred, GET /matrix/rows";
    private static final int MATRIX_PEOPLE = 300;
    private static final String DOMAIN = "@gm0001.example";

    private final String address;
    private final Bare bare;
    private final PageWork work;
    private final PastWork past;
    private final SupplyWork supply;
    private final LocalDate day;
    private final int requests;

    Pages(String address, Bare bare, long town, LocalDate day, int requests) {
        this.address = address;
        this.bare = bare;
        this.work = new PageWork(bare, town, day);
        this.past = new PastWork(bare, town, day);
        this.supply = new SupplyWork(bare, work, town, day);
        this.day = day;
        this.requests = requests;
    }

    /** Tells each row as soon as it is measured. */
    void measure(Consumer<Row> told) throws SQLException {
        long staff = work.townSize();
        long ever = work.everEmployed();
        told.accept(Row.of("Team heatmap, GET /team", this::team));
        told.accept(Row.of(MATRIX, () -> matrix(MATRIX, "/matrix?department=")));
        told.accept(Row.of(ROWS, () -> matrix(ROWS, "/matrix/rows?page=2&department=")));
        told.accept(Row.of(OWN_SKILLS, this::ownSkills));
        own(told);
        told.accept(hr(INVENTORY, staff, "/inventory", work::inventory));
        told.accept(Row.of(ANEW, () -> anew(staff)));
        String goal = "/api/v1/goals/" + past.goal() + "/progress";
        told.accept(hr("How far a goal is, GET /api/v1/goals/N/progress", staff, goal, past::board));
        told.accept(hr(PAST_DAY, staff, "/trend/day?on=" + past.halfAYearAgo(), past::day));
        told.accept(hr("Coverage, GET /coverage", staff, "/coverage", supply::coverage));
        told.accept(hr("Outlook, GET /outlook", staff, "/outlook", supply::outlook));
        told.accept(hr(ALERTS, staff, "/alerts", work::inventory));
        told.accept(hr("Number in the header", staff, "/api/v1/alerts/waiting", work::inventory));
        told.accept(hr("Talent, GET /talent", ever, "/talent", work::talent));
        told.accept(hr("Curve of staying, GET /api/v1/survival-curves", ever, "/api/v1/survival-curves", work::talent));
    }

    /** What people and those who guide them open all day. */
    private void own(Consumer<Row> told) throws SQLException {
        long learner = work.employee("medewerker" + DOMAIN);
        told.accept(Row.of(OWN_PATHS, () -> ownPaths(learner)));
        told.accept(Row.of(OWN_PATH, () -> {
            String path = "/my/paths/" + work.assignment(learner);
            return page(OWN_PATH, 1, "medewerker", path, () -> work.paths(learner));
        }));
        told.accept(hr(ASSIGNMENTS, work.assigned(), "/assignments", work::assignments));
        String assignments = "/api/v1/assignments?employee=" + learner;
        told.accept(Row.of(
                REST_ASSIGNMENTS,
                () -> page(REST_ASSIGNMENTS, 1, "medewerker", assignments, () -> work.paths(learner))));
        String gaps = "/api/v1/employees/" + learner + "/gaps";
        told.accept(Row.of(REST_GAPS, () -> page(REST_GAPS, 1, "medewerker", gaps, () -> work.ownSkills(learner))));
        told.accept(hr("People, GET /people", work.townSize(), "/people", work::people));
    }

    /** Of somebody who was given a path for it. */
    private Row ownPaths(long learner) throws Exception {
        Client.signedIn(address, "hr" + DOMAIN)
                .post(
                        201,
                        "/api/v1/assignments",
                        """
                        {"employeeId": %d, "pathId": %d, "compulsory": true, "dueOn": "%s",
                         "reason": {"nl": "Meting", "en": "Measurement"}}"""
                                .formatted(learner, work.path(learner), day.plusMonths(6)));
        return page(OWN_PATHS, 1, "medewerker", "/my/paths", () -> work.paths(learner));
    }

    private Row hr(String what, long people, String path, Timings.Work sql) {
        return Row.of(what, () -> page(what, people, "hr", path, sql));
    }

    /** What is worked out is shared until something changes: here something changes before each. Its time isn't counted. */
    private Row anew(long staff) throws Exception {
        Client client = Client.signedIn(address, "hr" + DOMAIN);
        double[] taken = new double[CHANGES];
        for (int i = 0; i < CHANGES; i++) {
            client.post(201, "/api/v1/saved-selections", SELECTION.formatted(i));
            taken[i] = Timings.once(() -> client.get("/inventory"));
        }
        Timings http = new Timings(taken, Cpu.UNKNOWN);
        return new Row(ANEW, staff, http, Timings.of(requests, work::inventory), Double.NaN, 0, null);
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

    /** Java goes on making a page faster for thousands of requests: a page with an aim gets some. */
    private static void warmUp(Client client, String path, String what, double once) throws Exception {
        int least = once > SLOW ? 5 : WARM_UPS;
        long until = System.nanoTime() + (Aims.has(what) ? WARM_UP_SECONDS : 0) * 1_000_000_000L;
        for (int i = 0; i < least || System.nanoTime() < until; i++) client.get(path);
    }

    private Row page(String what, long people, String user, String path, Timings.Work sql) throws Exception {
        Client client = Client.signedIn(address, user.contains("@") ? user : user + DOMAIN);
        long bytes = client.get(path).length;
        double once = Timings.once(() -> client.get(path));
        warmUp(client, path, what, once);
        int times = (int) Math.max(requests, Math.ceil(LEAST * 1000 / Timings.once(() -> client.get(path))));
        long before = bare.questions();
        Timings http = Timings.of(times, () -> client.get(path));
        // The second count is itself a statement.
        double statements = (bare.questions() - before - 1) / (double) times;
        Timings.of(5, sql);
        return new Row(what, people, http, Timings.of(requests, sql), statements, bytes, client.packed(path), null);
    }
}
