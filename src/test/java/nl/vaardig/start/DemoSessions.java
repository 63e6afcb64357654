package nl.vaardig.start;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** Sessions of the demo that no file brings in: one that is full, with people who wait, and some with seats. */
final class DemoSessions {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int SEATS = 6;
    private static final int WAITING = 3;

    private final Connection db;
    private final long municipality;

    DemoSessions(Connection db, long municipality) {
        this.db = db;
        this.municipality = municipality;
    }

    /** @param employee who waits for a seat as well */
    void add(long employee) throws SQLException {
        long story = series("Vertellen met cijfers", "Telling a story with figures", "120.00");
        long talk = series("Digitaal gesprek aan de balie", "A digital talk at the desk", "0.00");
        long full = date(story, 21, 9, "Raadzaal, begane grond");
        date(story, 28, 9, "Raadzaal, begane grond");
        date(talk, 15, 13, "Wijkcentrum De Brug");
        long person = one(
                "select min(a.employee_id) from appointment a where a.end_on is null and a.municipality_id = ?"
                        + " and a.employee_id not in (select m.employee_id from membership m where m.employee_id is not null)",
                municipality);
        for (int place = 0; place < SEATS + WAITING; place++) {
            signUp(full, person, place < SEATS ? "SIGNED_UP" : "WAITING", WAITING * SEATS - place);
            person = one(
                    "select min(a.employee_id) from appointment a where a.end_on is null and a.municipality_id = ?"
                            + " and a.employee_id > ? and a.employee_id not in"
                            + " (select m.employee_id from membership m where m.employee_id is not null)",
                    municipality,
                    person);
        }
        signUp(full, employee, "WAITING", 1);
    }

    private long series(String nl, String en, String cost) throws SQLException {
        long id = one("select next value for material_seq * 50");
        run(
                "insert into material (id, municipality_id, kind, title_nl, title_en) values (?, ?, 'SESSION', ?, ?)",
                id,
                municipality,
                nl,
                en);
        run(
                "insert into session_series (id, about_nl, about_en, cost, links) values (?, ?, ?, ?, '')",
                id,
                "U oefent in een kleine groep, met voorbeelden uit uw eigen werk.",
                "You practise in a small group, with examples from your own work.",
                cost);
        return id;
    }

    private long date(long series, int daysAhead, int hour, String place) throws SQLException {
        LocalDate day = LocalDate.now(HERE).plusDays(daysAhead);
        long id = one("select next value for session_seq * 50");
        run(
                "insert into session (id, municipality_id, series_id, day, begin_minute, end_minute, starts_at, ends_at, place,"
                        + " trainer_name, trainer_mail, seats, closes_hours, cancel_hours, code)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'Ans Visser', 'ans@trainers.example', ?, 24, 24, ?)",
                id,
                municipality,
                series,
                day,
                hour * 60,
                hour * 60 + 180,
                moment(day, hour),
                moment(day, hour + 3),
                place,
                SEATS,
                "AC%04d".formatted(id % 10_000).replace('0', '9'));
        return id;
    }

    private static String moment(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0))
                .atZone(HERE)
                .withZoneSameInstant(ZoneOffset.UTC)
                .format(MOMENT);
    }

    private void signUp(long session, long employee, String state, int daysAgo) throws SQLException {
        run(
                "insert into session_sign_up (id, municipality_id, session_id, employee_id, state, signed_at, known_sequence,"
                        + " told_at, uid) values (next value for session_sign_up_seq * 50, ?, ?, ?, ?,"
                        + " now(3) - interval ? day, 0, now(3), ?)",
                municipality,
                session,
                employee,
                state,
                daysAgo,
                UUID.randomUUID().toString());
    }

    private long one(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = filled(sql, values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
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
