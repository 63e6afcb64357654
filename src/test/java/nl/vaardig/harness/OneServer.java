package nl.vaardig.harness;

import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * Our server as Arquillian sees it. The application of the first test class is deployed by starting the server with
 * it, as in production; it stays for all test classes after it, and is never undeployed.
 */
public class OneServer implements DeployableContainer<OneServer.Configuration> {

    private static final String RUNNER = "ArquillianServletRunnerEE9";

    /** Nothing to configure. */
    public static class Configuration implements ContainerConfiguration {
        @Override
        public void validate() {
            // nothing that could be wrong
        }
    }

    @Override
    public Class<Configuration> getConfigurationClass() {
        return Configuration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) {
        if (!TestServer.isRunning()) {
            Path folder = TestServer.folder("test-server");
            folder.toFile().mkdirs();
            Path war = folder.resolve("vaardig-with-tests.war");
            archive.as(ZipExporter.class).exportTo(war.toFile(), true);
            TestServer.start(war);
        }
        HTTPContext context = new HTTPContext("localhost", TestServer.port());
        return new ProtocolMetaData().addContext(context.add(new Servlet(RUNNER, "/")));
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // the next test class needs it
    }
}
