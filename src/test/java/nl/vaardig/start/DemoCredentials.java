package nl.vaardig.start;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Certificates of the demo: whoever can sign in and has finished a path has one, as if it had been finished here. */
public final class DemoCredentials {

    private static final String SIGNS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int SIGNS_IN_A_CODE = 27;

    private static final String INSERT =
            """
            insert into credential (id, municipality_id, assignment_id, employee_id, code, language, name, title_nl, title_en,
              outcomes_nl, outcomes_en, hours, finished_on, issued_at)
            select next value for credential_seq * 50, x.municipality_id, x.id, e.id, ?, 'nl',
              concat(e.given_name, ' ', e.family_name), p.name_nl, p.name_en,
              coalesce((select group_concat(s.name_nl, ': niveau ', o.level, ' van ', s.top_level order by s.id separator '\\n')
                from path_outcome o join skill s on s.id = o.skill_id where o.path_version_id = x.path_version_id), ''),
              coalesce((select group_concat(s.name_en, ': level ', o.level, ' of ', s.top_level order by s.id separator '\\n')
                from path_outcome o join skill s on s.id = o.skill_id where o.path_version_id = x.path_version_id), ''),
              p.hours, cast(x.ended_at as date), x.ended_at
            from assignment x join employee e on e.id = x.employee_id join learning_path p on p.id = x.path_id
            where x.id = ?""";

    private static final String FINISHED =
            """
            select distinct x.id from assignment x join membership m on m.employee_id = x.employee_id
            where x.municipality_id = ? and x.state = 'COMPLETED'
            and not exists (select 1 from credential c where c.assignment_id = x.id) order by x.id""";

    private final Connection db;
    private final long municipality;
    private final SecureRandom random = new SecureRandom();

    public DemoCredentials(Connection db, long municipality) {
        this.db = db;
        this.municipality = municipality;
    }

    /** Adds them; the second time nothing. */
    public void add() throws SQLException {
        for (long assignment : finished()) {
            try (PreparedStatement insert = db.prepareStatement(INSERT)) {
                insert.setString(1, code());
                insert.setLong(2, assignment);
                insert.executeUpdate();
            }
        }
    }

    private List<Long> finished() throws SQLException {
        try (PreparedStatement query = db.prepareStatement(FINISHED)) {
            query.setLong(1, municipality);
            try (ResultSet rows = query.executeQuery()) {
                List<Long> all = new ArrayList<>();
                while (rows.next()) all.add(rows.getLong(1));
                return all;
            }
        }
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < SIGNS_IN_A_CODE; i++) code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return code.toString();
    }
}
