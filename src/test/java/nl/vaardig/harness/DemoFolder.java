package nl.vaardig.harness;

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
        if (!Files.exists(folder)) {
            Generate.main(new String[] {"--demo", "--out", folder.toString(), "--as-of", today.toString()});
        }
        return folder;
    }
}
