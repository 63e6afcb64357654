package nl.vaardig.start;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much room a start asks for. */
class RoomTest {

    private static final long MB = 1_000_000;

    @TempDir
    Path data;

    @Test
    void theFirstStartNeedsRoomForEverything() {
        assertTrue(Room.needed(data, true) >= 1_000 * MB);
    }

    @Test
    void whatIsThereAlreadyNeedsNoRoomAgain() throws IOException {
        for (String file : new String[] {
            "mariadb/server/bin/mariadbd", "mariadb/tables/vaardig/x", "server/servers/vaardig/apps/vaardig.war"
        }) {
            Files.createDirectories(data.resolve(file).getParent());
            Files.createFile(data.resolve(file));
        }
        assertTrue(Room.needed(data, true) <= 200 * MB);
    }

    @Test
    void aDatabaseElsewhereNeedsNoRoomHere() {
        assertTrue(Room.needed(data, false) <= 300 * MB);
    }
}
