package nl.vaardig.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import nl.vaardig.platform.server.openapi.OpenApiOfTheApi;
import nl.vaardig.start.Database;
import nl.vaardig.start.Ports;
import nl.vaardig.start.Server;

/**
 * The Open Liberty of this test run, with the configuration of the real one and the demo municipality loaded.
 * One start serves all: tests inside the server, over HTTP and in the browser. Of two test runs beside each other, as
 * failsafe forks them, each has its own, with a MariaDB and folders of its own, so that neither sees what the other does.
 */
public final class TestServer {

    /** Options for the Java of the server, from pom.xml. */
    private static final String JAVA = "vaardig.server.java";

    private static Server server;
    private static Path application;
    private static int port;
    private static int contentPort;

    private TestServer() {}

    static synchronized boolean isRunning() {
        return server != null;
    }

    static synchronized void start(Path war) {
        if (server != null) return;
        application = war;
        try {
            port = Ports.free();
            contentPort = Ports.free();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Ending.with(TestServer::stop);
        launch();
    }

    /** The same server once more, at the same address and with the same data, as after an update. */
    public static synchronized void restart() {
        stop();
        launch();
    }

    private static void launch() {
        Database database = TestDatabase.running();
        Map<String, String> settings = Map.of(
                "CONTENT_PORT", Integer.toString(contentPort),
                "VAARDIG_TRUSTED_PROXIES", "127.0.0.1",
                "VAARDIG_METRICS_TOKEN", "of-the-tests",
                "DB_URL", database.url(),
                "DB_USER", database.user(),
                "DB_PASSWORD", database.password(),
                "VAARDIG_LOAD_DIR", DemoFolder.path().toString(),
                "JDK_JAVA_OPTIONS", Queries.SETTING + OpenApiOfTheApi.SETTINGS + " " + System.getProperty(JAVA, ""));
        try {
            server = Server.start(checkout(), application, folder("test-server"), port, settings);
            server.awaitReady(() -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the server was starting", e);
        }
    }

    private static synchronized void stop() {
        if (server != null) server.close();
    }

    /** Such as {@code http://localhost:41234}. */
    public static String address() {
        if (!isRunning())
            throw new IllegalStateException("No server: the test class needs @InServer or extends FromOutside");
        return server.address();
    }

    /** Of content that others made, such as {@code http://127.0.0.1:41235}. */
    public static String contentAddress() {
        return "http://127.0.0.1:" + contentPort;
    }

    static int port() {
        return port;
    }

    /** In target, for this fork of the tests alone; the first has the plain name, the second {@code name-2}. */
    static Path folder(String name) {
        String fork = System.getProperty("vaardig.fork", "").replaceAll("\\D", "");
        boolean isFirst = fork.isEmpty() || fork.equals("1");
        return checkout().resolve("target").resolve(isFirst ? name : name + "-" + fork);
    }

    /** The project's folder, wherever the tests were started. */
    public static Path checkout() {
        return Path.of(System.getProperty("vaardig.checkout", "")).toAbsolutePath();
    }
}
