package nl.vaardig.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vaardig.demo.Generate;
import nl.vaardig.platform.server.Migrate;
import nl.vaardig.start.dev.Application;
import nl.vaardig.start.dev.Changes;
import nl.vaardig.start.dev.LooseApplication;

/** scripts/run: the database, the application and the demo municipality on one machine. */
public final class Run {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Run() {}

    public static void main(String[] arguments) throws Exception {
        try {
            start(Options.of(arguments));
        } catch (Refused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void start(Options options) throws Exception {
        Path data = options.data().toAbsolutePath();
        boolean isOutside = isOutside();
        mustHaveRoom(data, !isOutside);
        if (!options.onlyMigrate()) Ports.mustBeFree(options.port());
        Map<String, String> settings = new HashMap<>();
        Ending ending = new Ending();
        Runtime.getRuntime().addShutdownHook(new Thread(ending::all, "end"));
        Database database = isOutside ? null : database(data, settings, ending);
        migrate(settings);
        if (options.onlyMigrate()) System.exit(0);
        boolean fresh = options.demo() && database != null && !Files.exists(data.resolve("demo"));
        if (options.demo()) settings.put("VAARDIG_LOAD_DIR", demo(data).toString());
        Path checkout = Path.of("").toAbsolutePath();
        Path folder = data.resolve(options.dev() ? "dev-server" : "server");
        Application live = options.dev() ? Application.in(folder) : null;
        Path war = options.dev() ? loose(checkout, settings) : checkout.resolve("target/vaardig.war");
        say("Starting Open Liberty");
        Server server = ending.with(Server.start(checkout, war, folder, options.port(), settings));
        AtomicInteger ticks = new AtomicInteger();
        server.awaitReady(() -> tick(ticks.incrementAndGet()));
        System.out.println();
        if (fresh) extras(database);
        welcome(server, options.demo());
        if (live != null) {
            System.out.println("What you change in src/main is taken over.");
            Thread changes = new Thread(new Changes(checkout, live, server::isReady), "changes");
            changes.setDaemon(true);
            changes.start();
        }
        watch(database, server, ending);
    }

    private static Path loose(Path checkout, Map<String, String> settings) throws IOException {
        LooseApplication application = new LooseApplication(checkout);
        settings.putAll(application.settings());
        return application.write();
    }

    /** Only ends by being told to, or by giving up. */
    private static void watch(Database database, Server server, Ending ending) throws Exception {
        List<Watched> all = new ArrayList<>();
        if (database != null) all.add(database);
        all.add(server);
        Watch watch = new Watch(all, InstantSource.system(), Run::tell);
        ending.first(watch::end);
        watch.run();
    }

    private static Database database(Path data, Map<String, String> settings, Ending ending) throws IOException {
        say(Files.exists(data.resolve("mariadb/tables")) ? "Starting MariaDB" : "Unpacking and starting MariaDB");
        Database database = ending.with(Database.in(data.resolve("mariadb")));
        database.start();
        settings.put("DB_URL", database.url());
        settings.put("DB_USER", database.user());
        settings.put("DB_PASSWORD", database.password());
        return database;
    }

    /** A step of its own, so that the server has only to look whether it was done. */
    private static void migrate(Map<String, String> settings) {
        say("Bringing the database to this version");
        Map<String, String> all = new HashMap<>(System.getenv());
        all.putAll(settings);
        Migrate.database(all.get("DB_URL"), all.get("DB_USER"), all.get("DB_PASSWORD"));
        settings.put("VAARDIG_MIGRATE_AT_START", "false");
    }

    /** Whether somebody else's database is used, which must then answer. */
    private static boolean isOutside() {
        Map<String, String> given = System.getenv();
        if (given.get("DB_URL") == null) return false;
        OutsideDatabase.check(given.get("DB_URL"), given.get("DB_USER"), given.get("DB_PASSWORD"));
        return true;
    }

    private static void mustHaveRoom(Path data, boolean withDatabase) throws IOException {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new Refused("The folder " + data + " can't be made: choose another with --data.", e);
        }
        Room.check(data, withDatabase);
    }

    /** Generated once: the files are written beside the folder, so that it is there as a whole or not at all. */
    private static Path demo(Path data) throws IOException {
        Path folder = data.resolve("demo");
        if (Files.exists(folder)) return folder;
        say("Writing the demo municipalities");
        Path draft = data.resolve("demo-" + ProcessHandle.current().pid());
        Generate.main(new String[] {
            "--demo",
            "--out",
            draft.toString(),
            "--as-of",
            LocalDate.now(AMSTERDAM).toString()
        });
        return Files.move(draft, folder);
    }

    /** What is taken away later stays away: only the first time. The demo goes on without them, and says so. */
    private static void extras(Database database) {
        try (Connection connection = database.connect()) {
            DemoExtras.add(connection);
        } catch (SQLException | RuntimeException e) {
            System.err.println("What people of the demo did could not be added: " + e.getMessage());
        }
    }

    private static void say(String text) {
        System.out.println(text + " …");
    }

    /** With the time: who reads it was not there. */
    private static void tell(String text) {
        System.out.println(LocalTime.now(AMSTERDAM).truncatedTo(ChronoUnit.SECONDS) + " " + text);
    }

    private static void tick(int count) {
        if (count % 4 == 0) {
            System.out.print('.');
            System.out.flush();
        }
    }

    private static void welcome(Server server, boolean demo) {
        System.out.println("Vaardig is ready at " + server.address());
        if (demo) System.out.println(DemoSignIns.TABLE);
        System.out.println("Ctrl-C stops it.");
    }
}
