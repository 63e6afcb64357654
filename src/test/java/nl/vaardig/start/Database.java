package nl.vaardig.start;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB in a folder of its own: unpacked on the first start, kept between starts, reachable from this machine
 * only and with a password. What a killed run left behind is stopped first. It ends when it is closed and not before:
 * whoever started it decides when, since the application needs it until its own end.
 */
public final class Database implements AutoCloseable, Watched {

    private static final String USER = "vaardig";
    private static final int PATIENCE_SECONDS = 180;
    /** Writing everything down takes longest when the disk is slow; a kill would only make the next start slow. */
    private static final int GOODBYE_SECONDS = 60;

    private final Path folder;
    private final int port;
    private final String password;
    private volatile Process process;
    private boolean closed;

    private Database(Path folder, int port, String password) {
        this.folder = folder;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server on a free port.
     *
     * @param folder holds everything: programs, tables, password
     * @throws Refused with one clear sentence when it cannot start
     */
    public static Database start(Path folder) throws IOException {
        Database database = in(folder);
        database.start();
        return database;
    }

    /** Not started yet, so that it can be closed from then on, however long the start takes. */
    static Database in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Leftover.stop(pidFile(folder), "mariadbd");
        Database database = new Database(folder, Ports.free(), password(folder));
        Files.deleteIfExists(database.log());
        return database;
    }

    /** Also again, at the same port and with the same tables, when it has stopped. */
    @Override
    public void start() throws IOException {
        MariaDbProgram program = MariaDbProgram.in(folder);
        ProcessBuilder builder = program.run(port, pidFile(folder), initialSql(folder, password));
        launch(builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log().toFile())));
        awaitConnections();
    }

    private synchronized void launch(ProcessBuilder builder) throws IOException {
        if (closed) throw new Refused("MariaDB was told to stop");
        process = builder.start();
    }

    private void awaitConnections() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < until) {
            if (!process.isAlive()) throw new Refused("MariaDB did not start in " + folder + ": see " + log());
            try (Connection connection = connect()) {
                if (connection.isValid(2)) return;
            } catch (SQLException notYet) {
                pause();
            }
        }
        process.destroyForcibly();
        throw new Refused("MariaDB was not ready after " + PATIENCE_SECONDS / 60 + " minutes: see " + log());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted while MariaDB was starting", e);
        }
    }

    private static Path pidFile(Path folder) {
        return folder.resolve("mariadb.pid").toAbsolutePath();
    }

    private static String password(Path folder) throws IOException {
        Path file = folder.resolve("password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[16];
            new SecureRandom().nextBytes(secret);
            Files.writeString(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file).strip();
    }

    /** What the server runs at every start: makes the schema and the application's user, with the password kept here. */
    private static Path initialSql(Path folder, String password) throws IOException {
        Path file = folder.resolve("initial.sql");
        String sql =
                """
                create database if not exists vaardig character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create or replace user vaardig@'127.0.0.1' identified by '%1$s';
                create or replace user vaardig@'localhost' identified by '%1$s';
                grant all on `vaardig%%`.* to vaardig@'127.0.0.1';
                grant all on `vaardig%%`.* to vaardig@'localhost';
                """
                        .formatted(password);
        // Left alone where it is there already: a full disk would make it empty.
        if (!Files.exists(file) || !Files.readString(file).equals(sql)) Files.writeString(file, sql);
        return file;
    }

    @Override
    public String name() {
        return "MariaDB";
    }

    @Override
    public Path log() {
        return folder.resolve("mariadb.log").toAbsolutePath();
    }

    @Override
    public Process process() {
        return process;
    }

    /** There is no start without readiness. */
    @Override
    public boolean isReady() {
        return process.isAlive();
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/vaardig";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, password);
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            if (process == null) return;
        }
        process.destroy();
        try {
            if (process.waitFor(GOODBYE_SECONDS, TimeUnit.SECONDS)) return;
            System.err.println("MariaDB did not stop by itself within " + GOODBYE_SECONDS + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
