package nl.vaardig.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import nl.vaardig.exchange.reading.FileChoice;
import nl.vaardig.exchange.reading.ImportKind;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.storedfile.FileRefused;
import nl.vaardig.platform.storedfile.FileRefused.Reason;
import nl.vaardig.platform.storedfile.FileType;
import nl.vaardig.platform.storedfile.FileUse;
import nl.vaardig.platform.storedfile.KeepFile;
import nl.vaardig.platform.storedfile.StoredFile;

/** Brings a file in, to be tried: it is kept first, part by part, and let go of when it turns out to be none of its kind. */
@ApplicationScoped
public class BringIn {

    @Inject
    ImportIntake intake;

    @Inject
    KeepFile keepFile;

    /**
     * Takes a file in, to be tried.
     *
     * @param mayAsk whether somebody can be asked which column is what
     * @return the number of its run
     * @throws BadField when it is empty, too large, or not a file of this kind
     * @throws NotThere when it is not the user's to bring in
     */
    long take(Upload upload, FileChoice choice, boolean mayAsk) {
        intake.mustBeFor(upload.kind(), choice);
        LineCount lines = new LineCount(upload.content());
        StoredFile file = kept(upload.kind(), lines);
        try {
            // Of a workbook one can't tell without unpacking it.
            boolean isText = file.type() == FileType.OTHER;
            return intake.take(upload, file, isText ? lines.count() : null, choice, mayAsk);
        } catch (RuntimeException e) {
            keepFile.giveUp(file, e);
            throw e;
        }
    }

    private StoredFile kept(ImportKind kind, InputStream content) {
        try {
            return keepFile.from(content, FileUse.ofAnyType("import", kind.largest()));
        } catch (FileRefused e) {
            boolean large = e.reason() == Reason.TOO_LARGE;
            throw large
                    ? new BadField("file", kind.tooLarge(), kind.largest() >> 20)
                    : new BadField("file", "import.file.empty");
        }
    }
}
