package nl.vaardig.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.vaardig.exchange.kind.FileChoice;

/** A short file of each kind to begin from, made of codes from the starter library. */
@ApplicationScoped
public class ImportExamples {

    private static final String FOLDER = "/examples/";

    @Inject
    ImportWork work;

    /** The columns of the file; none where it is no table. */
    public List<String> columns(ImportKind kind) {
        return work.importer(kind, FileChoice.NONE).columns().names();
    }

    byte[] file(ImportKind kind) {
        try (InputStream stream = ImportExamples.class.getResourceAsStream(FOLDER + kind.fileName())) {
            if (stream == null) throw new IllegalStateException("There is no example " + kind.fileName());
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
