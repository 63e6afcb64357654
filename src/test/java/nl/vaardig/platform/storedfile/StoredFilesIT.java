package nl.vaardig.platform.storedfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import nl.vaardig.exchange.ImportRun;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.job.HeldJob;
import nl.vaardig.platform.storedfile.FileRefused.Reason;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept is kept whole, and what isn't leaves nothing. */
@InServer
class StoredFilesIT {

    private static final FileUse USE = FileUse.ofAnyType("test", 4 << 20);

    @Inject
    Work work;

    @Inject
    Acting acting;

    @Inject
    KeepFile keepFile;

    @Inject
    StoredFiles files;

    @Inject
    StoredFileSweep sweep;

    @Inject
    HeldJob held;

    @Inject
    Clock clock;

    private final byte[] content = new byte[(3 << 20) + 5];
    private long municipality;

    @BeforeEach
    void aMunicipality() {
        municipality = work.freshMunicipality();
        new Random(1).nextBytes(content);
    }

    @Test
    void comesOutAsItWentIn() throws IOException {
        StoredFile kept = kept(content);
        assertEquals(content.length, kept.bytes());
        assertEquals(FileType.OTHER, kept.type());
        assertEquals(4, parts());
        try (InputStream out = files.open(kept)) {
            assertArrayEquals(content, here(() -> read(out)));
        }
    }

    @Test
    void isNotThereForAnotherMunicipality() {
        StoredFile kept = kept(content);
        assertEquals(kept.id(), here(() -> files.get(kept.id())).id());
        long elsewhere = work.freshMunicipality();
        assertThrows(NotThere.class, () -> acting.as(CurrentUser.application(elsewhere), () -> files.get(kept.id())));
        assertThrows(
                UncheckedIOException.class,
                () -> acting.as(CurrentUser.application(elsewhere), () -> read(files.open(kept))),
                "nor are its parts, for who has hold of it by mistake");
    }

    @Test
    void leavesNothingWhereTheStreamBreaksOff() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(content), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        });
        assertThrows(UncheckedIOException.class, () -> here(() -> keepFile.from(broken, USE)));
        swept();
    }

    @Test
    void leavesNothingOfWhatIsRefused() {
        byte[] large = new byte[(4 << 20) + 1];
        assertEquals(Reason.TOO_LARGE, refused(large, USE));
        FileUse pictures = new FileUse("test", 4 << 20, Set.of(FileType.PNG));
        assertEquals(Reason.OTHER_TYPE, refused(content, pictures));
        assertEquals(Reason.EMPTY, refused(new byte[0], USE));
        swept();
    }

    private Reason refused(byte[] file, FileUse use) {
        return assertThrows(FileRefused.class, () -> here(() -> keepFile.from(new ByteArrayInputStream(file), use)))
                .reason();
    }

    @Test
    void isNoLongerThereOnceItWasLetGoOf() {
        StoredFile kept = kept(content);
        letGo(kept);
        assertThrows(NotThere.class, () -> here(() -> files.get(kept.id())));
        swept();
    }

    @Test
    void goesAfterADayWhenNothingHoldsIt() {
        StoredFile young = kept(content);
        StoredFile nobodys = kept(content);
        StoredFile heldByARun = kept(content);
        work.doAt(municipality, db -> {
            db.persist(new ImportRun("EMPLOYEES", "a.csv", null, clock.instant()).reading(heldByARun));
            db.createQuery("update StoredFile f set f.begunAt = :then where f.id <> :young")
                    .setParameter("then", clock.instant().minus(Duration.ofHours(25)))
                    .setParameter("young", young.id())
                    .executeUpdate();
        });
        sweep();
        assertThrows(NotThere.class, () -> here(() -> files.get(nobodys.id())));
        assertEquals(heldByARun.id(), here(() -> files.get(heldByARun.id())).id());
        assertEquals(young.id(), here(() -> files.get(young.id())).id());
        assertEquals(8, parts());
    }

    @Test
    void isNeverPartOfATransaction() {
        assertThrows(
                TransactionalException.class,
                () -> work.at(municipality, db -> keepFile.from(new ByteArrayInputStream(content), USE)));
    }

    private StoredFile kept(byte[] file) {
        return here(() -> keepFile.from(new ByteArrayInputStream(file), USE));
    }

    private void letGo(StoredFile file) {
        here(() -> {
            files.letGo(file);
            return null;
        });
    }

    private <T> T here(Supplier<T> act) {
        return acting.as(CurrentUser.application(municipality), act);
    }

    private static byte[] read(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever the server's own job left of it. */
    private void sweep() {
        held.during(
                StoredFileSweep.NAME,
                municipality,
                () -> here(() -> {
                    sweep.sweep();
                    return null;
                }));
    }

    private void swept() {
        sweep();
        assertEquals(0, parts());
        assertEquals(0, count("StoredFile"));
    }

    private long parts() {
        return count("StoredPart");
    }

    private long count(String what) {
        return work.at(municipality, db -> db.createQuery("select count(*) from " + what, Long.class)
                .getSingleResult());
    }
}
