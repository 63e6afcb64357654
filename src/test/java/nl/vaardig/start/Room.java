package nl.vaardig.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room on the disk: what a start still needs, and whether it has run out. */
final class Room {

    private static final long MB = 1_000_000;
    /** The programs of MariaDB, unpacked. */
    private static final long PROGRAMS = 380 * MB;
    /** Its logs and tables, with the demo municipalities in it. */
    private static final long TABLES = 550 * MB;
    /** The application and what Open Liberty keeps of it. */
    private static final long SERVER = 120 * MB;
    /** To work on: logs, temporary tables. */
    private static final long WORK = 150 * MB;

    private static final long HARDLY_ANY = 50 * MB;

    private Room() {}

    /** Of the bytes that a start in the folder still takes. */
    static long needed(Path data, boolean withDatabase) {
        long needed = WORK;
        if (withDatabase && !Files.exists(data.resolve("mariadb/server/bin/mariadbd"))) needed += PROGRAMS;
        if (withDatabase && !Files.exists(data.resolve("mariadb/tables/vaardig"))) needed += TABLES;
        if (!Files.exists(data.resolve("server/servers/vaardig/apps/vaardig.war"))) needed += SERVER;
        return needed;
    }

    /** @throws Refused when there is less */
    static void check(Path data, boolean withDatabase) throws IOException {
        long free = Files.getFileStore(data).getUsableSpace();
        long needed = needed(data, withDatabase);
        if (free >= needed) return;
        throw new Refused("The disk of " + data + " has only " + free / MB + " MB left; Vaardig still needs "
                + needed / MB + " MB there.");
    }

    /** A sentence when the disk of the file is as good as full, else nothing. */
    static String left(Path file) {
        try {
            long free = Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace();
            return free > HARDLY_ANY ? "" : " The disk is full: " + free / MB + " MB left. Make room there.";
        } catch (IOException e) {
            return "";
        }
    }
}
