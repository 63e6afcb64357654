package nl.vaardig.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.vaardig.demo.Generate;
import nl.vaardig.start.Database;
import nl.vaardig.start.Ports;
import nl.vaardig.start.Server;

/** scripts/bench: a fresh municipality of a chosen size, and what working with it takes beside bare SQL. */
public final class Bench {

    private static final Path PLACE = Path.of("target/bench").toAbsolutePath();
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Wishes wishes;
    private final LocalDate day = LocalDate.now(AMSTERDAM);
    private final StringBuilder report = new StringBuilder();

    private Bench(Wishes wishes) {
        this.wishes = wishes;
    }

    public static void main(String[] arguments) throws Exception {
        try {
            new Bench(Wishes.of(arguments)).run();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private void run() throws Exception {
        for (String folder : List.of("load", "empty", "nothing", "db", "server")) delete(PLACE.resolve(folder));
        Path load = PLACE.resolve("load");
        Path empty = Files.createDirectories(PLACE.resolve("empty"));
        Generate.main(new String[] {
            "--municipalities",
            Integer.toString(wishes.municipalities()),
            "--employees",
            Integer.toString(wishes.employees()),
            "--out",
            load.toString(),
            "--largest",
            Integer.toString(wishes.largest()),
            "--as-of",
            day.toString()
        });
        say(String.format(
                "# %d people, %d municipalities, %d requests each%n%n",
                wishes.employees(), wishes.municipalities(), wishes.requests()));
        try (Database database = Database.start(PLACE.resolve("db"))) {
            say(
                    "%s",
                    new Starts(PLACE.resolve("nothing")).told(settings(database, empty), () -> start(database, empty)));
            measure(database, load, empty);
        }
        if (wishes.out() != null) Files.writeString(wishes.out(), report);
    }

    private static double start(Database database, Path empty) throws Exception {
        long begun = System.nanoTime();
        try (Server server = launch(database, empty)) {
            server.awaitReady(() -> {});
            return Starts.seconds(begun);
        }
    }

    private void measure(Database database, Path load, Path empty) throws Exception {
        try (Connection connection = database.connect()) {
            Bare bare = new Bare(connection);
            load(database, load);
            // A snapshot is taken of months in which nothing more is loaded; then the pages have the machine to
            // themselves.
            MonthEnd monthEnd = new MonthEnd(bare, day);
            monthEnd.leaveOne();
            try (Server server = launch(database, empty)) {
                server.awaitReady(() -> {});
                Cpu.of(server.process(), database.process());
                say(
                        "%s",
                        "- Memory (PSS) before the first request, with the data loaded: "
                                + Memory.of(server.process(), database.process()) + "\n");
                say("%s", FirstRequests.told(server.address()));
                say(
                        "- Each page after %d requests that don't count, one with an aim for CPU after %d seconds of them;"
                                + " CPU per request, statements without COMMIT%n%n",
                        Pages.WARM_UPS, Pages.WARM_UP_SECONDS);
                say(Row.HEAD);
                say(Row.of(MonthEnd.WHAT, monthEnd::row).markdown());
                table(server.address(), bare, load);
                say("%n- Memory (PSS) after all of this: %s%n", Memory.of(server.process(), database.process()));
            }
        }
    }

    private void load(Database database, Path load) throws Exception {
        long begun = System.nanoTime();
        try (Server server = launch(database, load)) {
            Loading loading = new Loading(server.address());
            server.awaitReady(loading::look);
            double seconds = loading.seconds(begun);
            long rows = Loading.rows(load);
            say("- Import: %d rows in %.1f s, %.0f rows/s%n%n", rows, seconds, rows / seconds);
        }
    }

    private void table(String address, Bare bare, Path load) throws Exception {
        long town = bare.number("select id from municipality where code = 'GM0001'");
        say(Row.of("Import of ratings.csv", new Ratings(bare, town, load)::row).markdown());
        Row pages = Row.of("Pages", () -> {
            new Pages(address, bare, town, day, wishes.requests()).measure(row -> say(row.markdown()));
            return null;
        });
        if (pages != null) say(pages.markdown());
        crowd(address);
        Row learnt = Row.of(Learnt.WHAT, () -> {
            for (Row row : new Learnt(bare, town, address).rows()) say(row.markdown());
            return null;
        });
        if (learnt != null) say(learnt.markdown());
        for (Row row : bulk(address, bare, town)) say(row.markdown());
    }

    private void crowd(String address) throws Exception {
        if (wishes.clients() == 0) return;
        Crowd crowd = new Crowd(address, wishes.clients());
        say(Crowd.HEAD);
        say("%s", crowd.row("Own skills", "medewerker@gm0001.example", "/my/skills", 400, 4));
        say("%s", crowd.row("Own paths", "medewerker@gm0001.example", "/my/paths", 400, 4));
        say("%s", crowd.row("Inventory", "hr@gm0001.example", "/inventory", 20, 16));
        say("\n" + Row.HEAD);
    }

    private List<Row> bulk(String address, Bare bare, long town) {
        List<Row> rows = new ArrayList<>();
        Row signIn = Row.of("Mass work", () -> {
            Client hr = Client.signedIn(address, "hr@gm0001.example");
            rows.addAll(new Bulk(hr, bare, town, day).rows());
            rows.addAll(new Taking(hr, bare, town).rows());
            rows.addAll(new Campaign(hr, bare, town, day).rows());
            rows.add(Row.of(Snapshot.WHAT, new Snapshot(hr, bare, town, day)::row));
            return null;
        });
        if (signIn != null) rows.add(signIn);
        return rows;
    }

    private static Map<String, String> settings(Database database, Path load) {
        return Map.of(
                "DB_URL", database.url(),
                "DB_USER", database.user(),
                "DB_PASSWORD", database.password(),
                "VAARDIG_LOAD_DIR", load.toString());
    }

    private static Server launch(Database database, Path load) throws IOException {
        Server server = Server.start(
                Path.of("").toAbsolutePath(), PLACE.resolve("server"), Ports.free(), settings(database, load));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    private void say(String format, Object... values) {
        String text = values.length == 0 ? format : String.format(Locale.ROOT, format, values);
        System.out.print(text);
        System.out.flush();
        report.append(text);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
