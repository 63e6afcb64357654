package nl.vaardig.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.vaardig.demo.Generate;

/** The demo municipalities as files, as of today: Waterveen and Zandmeer, with someone to sign in for every role. */
final class DemoFolder {

    private DemoFolder() {}

    static Path path() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        Path folder = TestServer.checkout().resolve("target/test-demo").resolve(today.toString());
        if (!Files.exists(folder)) write(folder, today);
        return folder;
    }

    /** Beside it first, so that it is there as a whole or not at all: two forks of the tests begin together. */
    private static void write(Path folder, LocalDate today) {
        Path draft = folder.resolveSibling("draft-" + ProcessHandle.current().pid());
        Generate.main(new String[] {"--demo", "--out", draft.toString(), "--as-of", today.toString()});
        try {
            Files.move(draft, folder);
        } catch (IOException e) {
            if (!Files.exists(folder)) throw new UncheckedIOException(e);
        }
    }
}
