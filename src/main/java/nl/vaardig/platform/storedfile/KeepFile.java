package nl.vaardig.platform.storedfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vaardig.platform.storedfile.Measure.Measured;
import nl.vaardig.platform.transaction.NotRepeated;

/**
 * Keeps a file while it comes in: part after part, each in a transaction of its own, never more than one of them in memory.
 * So it can't be part of a transaction; whoever has to hold the file does that after it, in one of their own, or lets go of it.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
@NotRepeated // what was read of a stream can't be read again
public class KeepFile {

    private static final Logger LOG = Logger.getLogger(KeepFile.class.getName());

    @Inject
    StoredFiles files;

    @Inject
    StoredParts parts;

    /**
     * Reads it to its end and closes it.
     *
     * @throws FileRefused          when it is empty, too large, or of a type that this use does not take
     * @throws UncheckedIOException when it breaks off; nothing of it is kept then
     */
    public StoredFile from(InputStream content, FileUse use) {
        Long id = null;
        try (content) {
            Measure measure = new Measure(use);
            for (byte[] part = next(content); part.length > 0; part = next(content)) {
                int place = measure.add(part);
                if (id == null) id = files.begin(use.name());
                parts.add(id, place, part);
            }
            Measured found = measure.whole();
            return files.keep(id, found);
        } catch (IOException e) {
            giveUp(id, e);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            giveUp(id, e);
            throw e;
        }
    }

    private static byte[] next(InputStream content) throws IOException {
        return content.readNBytes(StoredPart.SIZE);
    }

    /** A file that was kept for what didn't come about. */
    public void giveUp(StoredFile file, Exception reason) {
        giveUp(file.id(), reason);
    }

    /** What can't even be given up is nobody's, and goes after a day. */
    private void giveUp(Long id, Exception reason) {
        if (id == null) return;
        try {
            files.giveUp(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "File " + id + " is left half", e);
            reason.addSuppressed(e);
        }
    }
}
