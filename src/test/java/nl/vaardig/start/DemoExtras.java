package nl.vaardig.start;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What people of the demo did that no file brings in: what colleagues said (kept without a name, so in no file either),
 * saved selections, a question for an own rating, a retirement year and a file that shows a skill. Straight into the
 * tables, once the municipalities are loaded.
 */
public final class DemoExtras {

    private static final String EMPLOYEE = "medewerker@waterveen.example";
    private static final String MANAGER = "manager@waterveen.example";
    private static final String ADVISOR = "hr@waterveen.example";
    /** How six colleagues see two skills: never all the same. */
    private static final int[][] SEEN = {{2, 3}, {3, 3}, {3, 2}, {4, 3}, {3, 4}, {2, 3}};

    private final Connection db;
    private final long municipality;

    private DemoExtras(Connection db) throws SQLException {
        this.db = db;
        municipality = one("select id from municipality where code = 'GM9901'");
    }

    /** Adds them; the second time nothing. */
    public static void add(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        DemoExtras extras = new DemoExtras(connection);
        if (extras.one("select count(*) from peer_request where municipality_id = ?", extras.municipality) > 0) return;
        long employee = extras.employee(EMPLOYEE);
        List<Long> skills = extras.asked(employee);
        extras.colleagues(employee, skills.subList(0, 2));
        extras.selections();
        extras.ratingRequest(employee, skills.get(skills.size() - 1));
        extras.retirement();
        extras.proof(employee, skills.get(1));
        new DemoSessions(connection, extras.municipality).add(employee);
        new DemoCredentials(connection, extras.municipality).add();
        new DemoLearning(connection, extras.municipality, extras.employee(MANAGER)).add();
        connection.commit();
    }

    /** What the job role of this person asks, in the order of the skills. */
    private List<Long> asked(long employee) throws SQLException {
        return all(
                "select distinct r.skill_id from requirement r join appointment a on a.job_role_id = r.job_role_id"
                        + " where a.employee_id = ? and a.end_on is null and r.valid_until is null order by r.skill_id",
                employee);
    }

    private void colleagues(long employee, List<Long> skills) throws SQLException {
        long request = one("select next value for peer_request_seq * 50");
        run(
                "insert into peer_request (id, municipality_id, employee_id, asked_by, asked_on, closes_on) values"
                        + " (?, ?, ?, ?, current_date - interval 40 day, current_date - interval 26 day)",
                request,
                municipality,
                employee,
                account(EMPLOYEE));
        for (long skill : skills) run("insert into peer_question values (?, ?, ?)", request, skill, municipality);
        List<Long> near = all(
                "select distinct b.employee_id from appointment a join appointment b on b.department_id = a.department_id"
                        + " where a.employee_id = ? and a.end_on is null and b.end_on is null and b.employee_id <> ?"
                        + " and b.employee_id not in (select m.employee_id from membership m where m.employee_id is not null)"
                        + " order by b.employee_id limit 6",
                employee,
                employee);
        for (int place = 0; place < near.size(); place++) {
            run(
                    "insert into peer_invitation (id, municipality_id, request_id, colleague_id, state)"
                            + " values (next value for peer_invitation_seq * 50, ?, ?, ?, 'ANSWERED')",
                    municipality,
                    request,
                    near.get(place));
            for (int skill = 0; skill < skills.size(); skill++) {
                run(
                        "insert into peer_answer values (?, ?, ?, ?, ?)",
                        UUID.randomUUID().toString(),
                        municipality,
                        request,
                        skills.get(skill),
                        SEEN[place][skill]);
            }
        }
    }

    private void selections() throws SQLException {
        String insert = "insert into saved_selection (id, municipality_id, account_id, name, shared, alone, population,"
                + " track, gaps) values (next value for saved_selection_seq * 50, ?, ?, ?, ?, false, ?, ?, ?)";
        run(insert, municipality, account(MANAGER), "Werken met data", false, null, "DATA_ANALYSIS", true);
        run(
                insert,
                municipality,
                account(ADVISOR),
                "Leiders en digitaal leiderschap",
                true,
                "MANAGEMENT_BOARD",
                "DIGITAL_LEADERSHIP",
                false);
        run(insert, municipality, account(ADVISOR), "Data bij ICT", true, "ICT", "DATA_ANALYSIS", false);
    }

    private void ratingRequest(long employee, long skill) throws SQLException {
        run(
                "insert into rating_request (id, municipality_id, employee_id, skill_id, account_id, asked_at)"
                        + " values (next value for rating_request_seq * 50, ?, ?, ?, ?, now(3) - interval 1 day)",
                municipality,
                employee,
                skill,
                account(MANAGER));
    }

    /** Of the oldest two who have no account: one who stops soon, and one later. */
    private void retirement() throws SQLException {
        List<Long> oldest = all(
                "select e.id from employee e join appointment a on a.employee_id = e.id where e.municipality_id = ?"
                        + " and a.end_on is null and e.birth_year is not null"
                        + " and e.id not in (select m.employee_id from membership m where m.employee_id is not null)"
                        + " order by e.birth_year, e.id limit 2",
                municipality);
        for (int place = 0; place < oldest.size(); place++) {
            run(
                    "insert into told_retirement values (?, ?, year(current_date) + ?, now(3) - interval 20 day)",
                    oldest.get(place),
                    municipality,
                    1 + 2 * place);
        }
    }

    private void proof(long employee, long skill) throws SQLException {
        byte[] file = pdf("Verslag van een proef met een dashboard voor de wijkteams. Wat werkte, en wat niet.");
        long kept = one("select next value for stored_file_seq * 50");
        run(
                "insert into stored_file (id, municipality_id, used_for, type, bytes, sha256, begun_at, kept_at) values"
                        + " (?, ?, 'proof', 'PDF', ?, unhex(sha2(?, 256)), now(3) - interval 3 day, now(3) - interval 3 day)",
                kept,
                municipality,
                file.length,
                file);
        run("insert into stored_file_part values (?, 0, ?, ?)", kept, municipality, file);
        run(
                "insert into proof (id, municipality_id, employee_id, skill_id, title, file_name, file_id, added_at) values"
                        + " (next value for proof_seq * 50, ?, ?, ?, 'Proef met een dashboard', 'proef dashboard.pdf', ?,"
                        + " now(3) - interval 3 day)",
                municipality,
                employee,
                skill,
                kept);
    }

    /** One page with one line; the places of its objects are counted, as a reader expects. */
    static byte[] pdf(String line) {
        String page = "BT /F1 12 Tf 72 770 Td (" + line + ") Tj ET";
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<Integer> places = new ArrayList<>();
        write(file, "%PDF-1.4\n");
        for (String object : objects) {
            places.add(file.size());
            write(file, places.size() + " 0 obj\n" + object + "\nendobj\n");
        }
        int table = file.size();
        write(file, "xref\n0 6\n0000000000 65535 f \n");
        places.forEach(place -> write(file, "%010d 00000 n \n".formatted(place)));
        write(file, "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private long account(String name) throws SQLException {
        return one("select id from account where user_name = ?", name);
    }

    private long employee(String name) throws SQLException {
        return one(
                "select m.employee_id from membership m join account a on a.id = m.account_id where a.user_name = ?"
                        + " and m.municipality_id = ?",
                name,
                municipality);
    }

    private long one(String sql, Object... values) throws SQLException {
        return all(sql, values).get(0);
    }

    private List<Long> all(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = filled(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<Long> found = new ArrayList<>();
            while (rows.next()) found.add(rows.getLong(1));
            return found;
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = filled(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement filled(String sql, Object... values) throws SQLException {
        PreparedStatement statement = db.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) statement.setObject(place + 1, values[place]);
        return statement;
    }
}
