package nl.vaardig.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vaardig.exchange.file.BadFile;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Rows;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.reading.FileChoice;
import nl.vaardig.exchange.reading.ImportKind;
import nl.vaardig.exchange.reading.ImportKinds;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.platform.job.ClaimLost;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.words.Texts;

/** Reads the file of one run from where it stands to its end, chunk by chunk. Acts for the municipality at hand. */
@ApplicationScoped
public class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());
    private static final int CHUNK = 1000;

    @Inject
    ImportChunks chunks;

    @Inject
    ImportKinds kinds;

    @Inject
    Acting acting;

    /**
     * Reads on to the end, if it gets there. What goes wrong is not thrown: it may pass (the database was away), so the
     * run is left to be tried again, a few times. Nothing is wrong when another server reads it by now.
     *
     * @param progress is told how many rows each chunk had
     * @return false when there is something left to do
     */
    public boolean read(long runId, IntConsumer progress) {
        try {
            // Who brought it in answers for it: the rules about oneself hold here too, and the notes bear that name.
            if (chunks.isTriedAgain(runId)) acting.as(chunks.bringer(runId), () -> readOn(runId, progress));
            return !chunks.run(runId).state().isAtWork();
        } catch (ClaimLost e) {
            throw e;
        } catch (RowsFailed e) {
            return stumble(runId, e.first, e.last, e);
        } catch (RuntimeException e) {
            return stumble(runId, 0, 0, e);
        }
    }

    /** None of these rows was taken over. */
    private static final class RowsFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int first;
        private final int last;

        RowsFailed(List<Row> chunk, RuntimeException cause) {
            super(
                    "Rows " + chunk.get(0).line() + " to "
                            + chunk.get(chunk.size() - 1).line(),
                    cause);
            first = chunk.get(0).line();
            last = chunk.get(chunk.size() - 1).line();
        }
    }

    private boolean stumble(long runId, int first, int last, RuntimeException problem) {
        String number = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Import " + runId + " stumbled: " + number, problem);
        try {
            chunks.stumble(runId, number, first, last);
            return !chunks.run(runId).state().isAtWork();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Import " + runId + " could not even say that it stumbled", e);
            return false;
        }
    }

    private void readOn(long runId, IntConsumer progress) {
        ImportRun run = chunks.run(runId);
        ImportKind kind = kinds.named(run.kind());
        try {
            kinds.reading(kind, importer -> readOn(run, kind, importer, progress));
        } catch (BadFile e) {
            chunks.fail(runId, e.key(), Texts.of(e.arguments()));
        }
    }

    private boolean readOn(ImportRun run, ImportKind kind, Importer importer, IntConsumer progress) {
        FileChoice choice = chunks.choice(run.id());
        importer.choose(choice);
        Source source = run.serverFile() != null
                ? Source.of(Path.of(run.serverFile()))
                : chunks.source(run.id()).orElseThrow(() -> new BadFile("import.file.empty"));
        try (Rows rows = importer.open(source, choice.heads(kind))) {
            boolean whole = takeAll(run, importer, rows, progress);
            if (whole) chunks.end(run.id(), importer);
            return whole;
        }
    }

    private boolean takeAll(ImportRun run, Importer importer, Rows rows, IntConsumer progress) {
        int before = run.state() == ImportState.RUNNING ? run.counts().rowsRead() : 0;
        chunks.begin(run.id(), importer);
        for (int left = before; left > 0; ) {
            List<Row> known = rows.next(Math.min(left, CHUNK));
            chunks.passOver(importer, known);
            left -= known.isEmpty() ? left : known.size();
        }
        // Of rows that failed together each goes by itself: those that are right come in, and the one that isn't is
        // named.
        int slow = chunks.isSlow(run.id()) ? CHUNK : 0;
        for (List<Row> chunk = next(rows, slow); !chunk.isEmpty(); chunk = next(rows, slow)) {
            if (!take(run.id(), importer, chunk, before)) return false;
            before += chunk.size();
            slow -= chunk.size();
            progress.accept(chunk.size());
        }
        return true;
    }

    private static List<Row> next(Rows rows, int slow) {
        return rows.next(slow > 0 ? 1 : CHUNK);
    }

    private boolean take(long runId, Importer importer, List<Row> chunk, int before) {
        try {
            return chunks.take(runId, importer, chunk, before);
        } catch (ClaimLost e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RowsFailed(chunk, e);
        }
    }
}
