package nl.vaardig.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database without the application. */
record Bare(Connection db) {

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

    /** Statements the server has got from anyone; asking is one of them. */
    long questions() throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery("show global status like 'Questions'")) {
            rows.next();
            return rows.getLong(2);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }
}
