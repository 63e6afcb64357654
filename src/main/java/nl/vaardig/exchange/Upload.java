package nl.vaardig.exchange;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.vaardig.exchange.reading.FileChoice;
import nl.vaardig.exchange.reading.ImportKind;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.words.Written;

/**
 * What somebody sends to be imported.
 *
 * @param content at most one byte more than is allowed: enough to see that it is too large
 */
record Upload(ImportKind kind, String fileName, byte[] content) {

    /** From a form with the parts kind and file. The kind comes first: it decides what the file may be. */
    static Upload of(ImportKind kind, EntityPart file) {
        String name = file == null ? "" : file.getFileName().orElse("");
        byte[] content = file == null ? new byte[0] : read(kind, file.getContent());
        if (content.length == 0) throw new BadField("file", name.isEmpty() ? "import.file.none" : "import.file.empty");
        return new Upload(kind, name, content);
    }

    /** From a body that is the file itself. */
    static Upload of(ImportKind kind, String fileName, InputStream body) {
        return new Upload(kind, fileName, read(kind, body));
    }

    /** What was chosen beside the file; empty and null are no choice. */
    FileChoice choice(String scale, String track, String language) {
        if (language != null && !language.matches("|nl|en"))
            throw new BadField("language", "problem.field.choice", language);
        String name = fileName == null ? "" : Written.cut(fileName, 200);
        return new FileChoice(name, scale, track, language);
    }

    static byte[] read(ImportKind kind, InputStream stream) {
        try (stream) {
            return stream.readNBytes(kind.largest() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
