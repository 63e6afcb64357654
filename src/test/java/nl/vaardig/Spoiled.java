package nl.vaardig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.harness.TestDatabase;
import nl.vaardig.harness.Visitor;

/**
 * A municipality of its own, for what may be spoiled: with the example files of the imports in it, and one user who has
 * every role. Nobody else counts its rows.
 */
final class Spoiled {

    static final String USER = "alles@rommeldam.example";

    private static final String CODE = "GM7999";
    private static final List<String> FILES = List.of(
            "job_roles",
            "departments",
            "employees",
            "framework",
            "appointments",
            "courses",
            "requirements",
            "ratings",
            "rounds");

    /** Where the things of an address are kept, by the word before their id. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("people", "employee"),
            Map.entry("employees", "employee"),
            Map.entry("departments", "department"),
            Map.entry("department", "department"),
            Map.entry("job-roles", "job_role"),
            Map.entry("skills", "skill"),
            Map.entry("skill", "skill"),
            Map.entry("frameworks", "framework"),
            Map.entry("courses", "course"),
            Map.entry("paths", "learning_path"),
            Map.entry("learning-paths", "learning_path"),
            Map.entry("rounds", "`round`"),
            Map.entry("requirements", "requirement"),
            Map.entry("imports", "import_run"),
            Map.entry("users", "membership"));

    private static final Pattern THING = Pattern.compile("/([a-z-]+)/<[^>]+>");

    private Spoiled() {}

    static void municipality() {
        if (!one("select id from municipality where code = '" + CODE + "'").isEmpty()) return;
        String there = "next value for municipality_seq * 50";
        run("insert into municipality (id, code, name, created_at) values (" + there + ", '" + CODE
                + "', 'Rommeldam', now())");
        String place = one("select id from municipality where code = '" + CODE + "'");
        run("insert into account (id, user_name, display_name, password_hash)"
                + " select next value for account_seq * 50, '" + USER
                + "', 'Alles van Rommeldam', password_hash from account"
                + " where user_name = 'hr@waterveen.example'");
        run("insert into employee (id, municipality_id, staff_number, given_name, family_name)"
                + " values (next value for employee_seq * 50, " + place + ", 'M9999', 'Alles', 'Rommeldam')");
        run("insert into membership (id, municipality_id, account_id, employee_id, accepted)"
                + " select next value for membership_seq * 50, " + place
                + ", a.id, e.id, true from account a, employee e"
                + " where a.user_name = '" + USER + "' and e.municipality_id = " + place);
        for (String role : List.of("HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER")) {
            run("insert into role_grant (id, municipality_id, membership_id, role)"
                    + " select next value for role_grant_seq * 50, " + place + ", id, '" + role + "' from membership"
                    + " where municipality_id = " + place);
        }
        Visitor user = Visitor.signedInAs(USER);
        FILES.forEach(file -> load(user, file));
    }

    private static void load(Visitor user, String file) {
        try {
            String rows = Files.readString(Path.of("src/main/resources/examples", file + ".csv"));
            HttpResponse<String> sent = user.send(
                    "POST",
                    "/api/v1/imports?fileName=" + file + ".csv&kind=" + file.toUpperCase(Locale.ROOT),
                    "text/csv",
                    rows);
            String address =
                    sent.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(sent.body()));
            String path = address.substring(address.indexOf("/api/"));
            await(user, path, "CHECKING");
            user.send("POST", path + "/confirmation", "application/json", "{\"skipFaulty\":true}");
            await(user, path, "RUNNING");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until it is no longer in this state. */
    private static void await(Visitor user, String path, String state) {
        for (int i = 0; i < 100; i++) {
            if (!user.get(path).body().contains("\"" + state + "\"")) return;
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** An address of the access table with things of this municipality, where it has such a thing. */
    static String path(String template) {
        Matcher things = THING.matcher(template);
        String path = things.replaceAll(found -> "/" + found.group(1) + "/" + id(TABLES.get(found.group(1))));
        return path.replaceAll("<[^>]+>", "1");
    }

    private static String id(String table) {
        if (table == null) return "1";
        String id = one("select min(id) from " + table
                + " where municipality_id = (select id from municipality where code = '" + CODE + "')");
        return id.isEmpty() ? "1" : id;
    }

    private static void run(String sql) {
        try (Connection connection = TestDatabase.running().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String one(String sql) {
        try (Connection connection = TestDatabase.running().connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.next() && found.getString(1) != null ? found.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
