package nl.vaardig.start;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Open Liberty with the application, in a folder of its own so that a build beside it disturbs nothing. */
public final class Server implements AutoCloseable, Watched {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** Liberty's message that an application could not be started. */
    private static final String FAILED = "CWWKZ0002E";

    private final Path checkout;
    private final Path folder;
    private final int port;
    private final Map<String, String> settings;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private volatile Process process;
    private boolean closed;

    private Server(Path checkout, Path folder, int port, Map<String, String> settings) {
        this.checkout = checkout;
        this.folder = folder;
        this.port = port;
        this.settings = Map.copyOf(settings);
    }

    /**
     * @param checkout the project with its target folder, where Liberty and the application were built
     * @param folder for configuration, application, logs
     * @param settings environment variables
     */
    public static Server start(Path checkout, Path folder, int port, Map<String, String> settings) throws IOException {
        return start(checkout, checkout.resolve("target/vaardig.war"), folder, port, settings);
    }

    /** @param war the application, where it is another than the one that was built, or a list of its parts ({@code .war.xml}) */
    public static Server start(Path checkout, Path war, Path folder, int port, Map<String, String> settings)
            throws IOException {
        Ports.mustBeFree(port);
        Files.createDirectories(folder);
        Leftover.stop(pidFile(folder), "ws-server.jar");
        Path configuration = folder.resolve("servers/vaardig");
        copy(checkout.resolve("liberty"), configuration);
        copy(checkout.resolve("target/liberty/wlp/usr/shared/resources"), folder.resolve("shared/resources"));
        // As one file, or as a list of where its parts lie.
        String name = war.toString().endsWith(".xml") ? "vaardig.war.xml" : "vaardig.war";
        copyFile(war, configuration.resolve("apps").resolve(name));
        Server server = new Server(checkout, folder, port, settings);
        Files.deleteIfExists(server.log());
        server.start();
        return server;
    }

    private static Path pidFile(Path folder) {
        return folder.resolve("liberty.pid");
    }

    /** Also again, when it has stopped: with what was copied then, whatever was built since. */
    @Override
    public void start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(Files.readAllLines(checkout.resolve("liberty/jvm.options")));
        command.addAll(Heap.options(System.getenv(Heap.SETTING)));
        Path wlp = checkout.resolve("target/liberty/wlp").toAbsolutePath();
        // What Liberty's own start script adds for this version of Java.
        String options = Runtime.version().feature() >= 24 ? "java24.options" : "java9.options";
        command.add("@" + wlp.resolve("lib/platform/java").resolve(options));
        command.addAll(List.of("-javaagent:" + wlp.resolve("bin/tools/ws-javaagent.jar"), "-Djava.awt.headless=true"));
        command.addAll(List.of("-jar", wlp.resolve("bin/tools/ws-server.jar").toString(), "vaardig"));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log().toFile()));
        builder.environment().put("WLP_USER_DIR", folder.toAbsolutePath().toString());
        builder.environment()
                .put(
                        "WLP_OUTPUT_DIR",
                        folder.resolve("servers").toAbsolutePath().toString());
        builder.environment().put("HTTP_PORT", Integer.toString(port));
        builder.environment().putIfAbsent("CONTENT_PORT", Integer.toString(port + 1));
        // The C library otherwise keeps eight places to give memory from for each processor, and gives none of it back.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(settings);
        Path place = folder.resolve("servers/vaardig");
        launch(builder.directory(place.toFile()));
    }

    private synchronized void launch(ProcessBuilder builder) throws IOException {
        if (closed) throw new Refused("Open Liberty was told to stop");
        process = builder.start();
        Files.writeString(pidFile(folder), Long.toString(process.pid()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copyFile(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** Copies only what changed: an untouched application keeps Liberty's cache of it, and starts faster. */
    private static void copyFile(Path from, Path to) throws IOException {
        if (Files.exists(to)
                && Files.size(to) == Files.size(from)
                && Files.getLastModifiedTime(to).equals(Files.getLastModifiedTime(from))) return;
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /**
     * Waits until the application is ready; {@code onWait} is called about every second. Patience ends when nothing
     * moves any more: loading a large folder may take as long as it needs.
     */
    public void awaitReady(Runnable onWait) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        String state = "";
        while (System.nanoTime() < until) {
            if (!process.isAlive()) throw new Refused("Open Liberty stopped while starting: see " + log());
            HttpResponse<String> answer = ask();
            if (answer != null && answer.statusCode() == 200) return;
            String now = answer == null ? "" : answer.body();
            if (!now.equals(state)) until = System.nanoTime() + PATIENCE.toNanos();
            state = now;
            if (Files.readString(log()).contains(FAILED))
                throw new Refused("The application did not start: see " + log());
            onWait.run();
            TimeUnit.MILLISECONDS.sleep(500);
        }
        throw new Refused("The application was not ready after " + PATIENCE.toMinutes() + " minutes: see " + log());
    }

    /** What it says about being ready, with how far loading is; null when it does not answer yet. */
    private HttpResponse<String> ask() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException notYet) {
            return null;
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    @Override
    public String name() {
        return "Open Liberty";
    }

    @Override
    public Path log() {
        return folder.resolve("server.log");
    }

    @Override
    public boolean isReady() {
        try {
            HttpResponse<String> answer = ask();
            return answer != null && answer.statusCode() == 200;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Process process() {
        return process;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
