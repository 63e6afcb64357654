package nl.vaardig.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The database without the application. */
record Bare(Connection db) {

    private static final String QUESTIONS =
            """
            select sum(if(variable_name = 'QUESTIONS', 1, -1) * variable_value)
            from information_schema.global_status where variable_name in ('QUESTIONS', 'COM_COMMIT')""";

    /** Reads every column of every row, so that nothing is left on the wire. */
    long read(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                long count = 0;
                for (; rows.next(); count++) {
                    for (int i = 1; i <= columns; i++) rows.getObject(i);
                }
                return count;
            }
        }
    }

    long number(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) throw new SQLException("nothing found by: " + sql);
                return rows.getLong(1);
            }
        }
    }

    String text(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            bind(statement, values);
            statement.execute();
        }
    }

    /** Statements but for COMMIT that the database has got from anyone; asking is one of them. */
    long questions() throws SQLException {
        return number(QUESTIONS);
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }
}
