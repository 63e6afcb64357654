package nl.vaardig.harness;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Inside the server: how many statements reach the database. {@link Queries} counts what Hibernate prepares; whether
 * the rows of a batch then travel together is only seen here. Counts everybody's, so a test leaves some room.
 */
@ApplicationScoped
public class Sent {

    @Resource(lookup = "jdbc/vaardig")
    DataSource database;

    public long count(Runnable work) {
        long before = questions();
        work.run();
        return questions() - before;
    }

    private long questions() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("show global status like 'Questions'")) {
            found.next();
            return found.getLong(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
