package nl.vaardig.platform.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import nl.vaardig.platform.kept.Changes;
import org.hibernate.engine.jdbc.connections.internal.DataSourceConnectionProvider;

/**
 * The connections Hibernate works with. Says with every statement that no generated keys are wanted (ids come from
 * sequences): Liberty asks the driver for a plain statement in a way that the driver takes for a wish for keys, and then
 * it sends the rows of a batch one by one. This way a batch of inserts is one message to MariaDB.
 */
public class BatchingConnections extends DataSourceConnectionProvider {

    private static final long serialVersionUID = 1;

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                BatchingConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> call(connection, method, arguments));
    }

    private static Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        boolean statement = method.getName().equals("prepareStatement");
        if (statement) Changes.seen((String) arguments[0], connection);
        if (statement && arguments.length == 1)
            return connection.prepareStatement((String) arguments[0], Statement.NO_GENERATED_KEYS);
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
