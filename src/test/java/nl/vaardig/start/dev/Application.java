package nl.vaardig.start.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The application in a running Liberty, which begins anew without the server: over the server's own door for its keeper. */
public final class Application {

    private static final String BEAN = "WebSphere:service=com.ibm.websphere.application.ApplicationMBean,name=vaardig";

    private final Path server;

    private Application(Path server) {
        this.server = server;
    }

    /** @param folder of the server, not started yet: it is told to open that door */
    public static Application in(Path folder) throws IOException {
        Path server = folder.resolve("servers/vaardig");
        Path more = server.resolve("configDropins/overrides/dev.xml");
        Files.createDirectories(more.getParent());
        Files.writeString(
                more, "<server><featureManager><feature>localConnector-1.0</feature></featureManager></server>\n");
        return new Application(server);
    }

    /** The address is the server's own, in a file that only who started it may write. */
    @SuppressWarnings("BanJNDI")
    void restart() throws IOException, JMException {
        String address = Files.readString(server.resolve("workarea/com.ibm.ws.jmx.local.address"));
        try (JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(address.strip()))) {
            MBeanServerConnection beans = connector.getMBeanServerConnection();
            beans.invoke(new ObjectName(BEAN), "restart", new Object[0], new String[0]);
        }
    }
}
