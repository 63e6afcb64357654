package nl.vaardig.start;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What waits for the demo's manager: somebody of the team says that a talk was held, and somebody handed in a text. The
 * step that it was handed in at worked with nothing before; nobody with an account has it still to do.
 */
final class DemoLearning {

    /** Steps before it that this person has still to do. */
    private static final String BEFORE =
            """
            from step b where b.path_version_id = s.path_version_id and b.removed_at is null and b.ordinal < s.ordinal
            and not exists (select 1 from step_completion c where c.assignment_id = x.id and c.step_id = b.id)
            """;

    private static final String TEAM =
            """
            from assignment x join step s on s.path_version_id = x.path_version_id and s.removed_at is null
            join appointment p on p.employee_id = x.employee_id and p.end_on is null
            join department_above u on u.department_id = p.department_id
            join department_manager m on m.department_id = u.above_id
            where m.employee_id = ? and x.employee_id <> m.employee_id and x.state = 'STARTED'
            and not exists (select 1 from step_completion c where c.assignment_id = x.id and c.step_id = s.id)
            """;

    private final Connection db;
    private final long municipality;
    private final long manager;

    private record Place(long assignment, long step) {}

    DemoLearning(Connection db, long municipality, long manager) {
        this.db = db;
        this.municipality = municipality;
        this.manager = manager;
    }

    void add() throws SQLException {
        Optional<Place> talk = place("and s.kind = 'MANAGER_TALK'");
        if (talk.isPresent()) {
            reach(talk.get());
            claim(talk.get());
        }
        Optional<Place> practice = place(
                """
                and s.kind = 'PRACTICE' and s.gate = false and not exists (select 1 from assignment o
                join membership k on k.employee_id = o.employee_id where o.path_version_id = s.path_version_id
                and o.ended_at is null and not exists
                (select 1 from step_completion c where c.assignment_id = o.id and c.step_id = s.id))""");
        if (practice.isPresent()) {
            reach(practice.get());
            handIn(practice.get());
        }
    }

    /** Everything before it was done elsewhere. */
    private void reach(Place place) throws SQLException {
        run(
                "insert into step_completion (id, municipality_id, assignment_id, step_id, completed_at, evaluation)"
                        + " select next value for step_completion_seq * 50, ?, x.id, b.id, now(3) - interval 3 day,"
                        + " if(b.gate or b.evidence, '[elsewhere]', null) from assignment x join step s on s.id = ?"
                        + " join step b on b.path_version_id = s.path_version_id and b.removed_at is null"
                        + " and b.ordinal < s.ordinal where x.id = ? and b.id not in"
                        + " (select c.step_id from step_completion c where c.assignment_id = x.id)",
                municipality,
                place.step(),
                place.assignment());
    }

    private void claim(Place place) throws SQLException {
        run(
                "insert into step_claim (id, municipality_id, assignment_id, step_id, state, held_on, claimed_at) values"
                        + " (next value for step_claim_seq * 50, ?, ?, ?, 'WAITING', current_date - interval 2 day,"
                        + " now(3) - interval 1 day)",
                municipality,
                place.assignment(),
                place.step());
    }

    private void handIn(Place place) throws SQLException {
        long material = number("select next value for material_seq * 50");
        run(
                "insert into material (id, municipality_id, kind, title_nl, title_en) values"
                        + " (?, ?, 'HAND_IN', 'Uw eigen voorbeeld', 'An example of your own')",
                material,
                municipality);
        run(
                "insert into hand_in (id, task_nl, task_en, review_by, gives_level) values (?, ?, ?, 'MANAGER', false)",
                material,
                "Beschrijf in een halve bladzijde wat u in uw eigen werk hebt geprobeerd, en wat u zag gebeuren.",
                "Describe in half a page what you tried in your own work, and what you saw happen.");
        run(
                "insert into hand_in_rubric (id, municipality_id, hand_in_id, skill_id, level)"
                        + " select next value for hand_in_rubric_seq * 50, ?, ?, o.skill_id, o.level from path_outcome o"
                        + " join step s on s.path_version_id = o.path_version_id where s.id = ? order by o.id limit 1",
                municipality,
                material,
                place.step());
        run("update step set kind = 'HAND_IN', material_id = ? where id = ?", material, place.step());
        run(
                "insert into handed_in (id, municipality_id, assignment_id, step_id, hand_in_id, number, state, words,"
                        + " handed_at) values (next value for handed_in_seq * 50, ?, ?, ?, ?, 1, 'WAITING', ?,"
                        + " now(3) - interval 1 day)",
                municipality,
                place.assignment(),
                place.step(),
                material,
                "In onze kwartaalbrief begon de grafiek bij 60 procent. Ik heb hem opnieuw gemaakt, met de as bij 0,"
                        + " en met een collega besproken wat het verschil doet.");
    }

    private Optional<Place> place(String condition) throws SQLException {
        String sql = "select x.id, s.id " + TEAM + condition + " order by (select count(*) " + BEFORE
                + "), x.id, s.id limit 1";
        try (PreparedStatement statement = filled(sql, manager);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(new Place(rows.getLong(1), rows.getLong(2))) : Optional.empty();
        }
    }

    private long number(String sql) throws SQLException {
        try (PreparedStatement statement = filled(sql);
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
