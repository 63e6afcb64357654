package nl.vaardig.exchange;

import jakarta.ws.rs.core.EntityPart;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import nl.vaardig.exchange.reading.FileChoice;
import nl.vaardig.exchange.reading.ImportKind;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.storedfile.SentFile;
import nl.vaardig.platform.words.Written;

/**
 * What somebody sends to be imported.
 *
 * @param content to be read once
 */
record Upload(ImportKind kind, String fileName, InputStream content) {

    Upload(ImportKind kind, String fileName, byte[] content) {
        this(kind, fileName, new ByteArrayInputStream(content));
    }

    /** From a form with the parts kind and file. The kind comes first: it decides what the file may be. */
    static Upload of(ImportKind kind, EntityPart field) {
        SentFile file = SentFile.in(field);
        if (!file.hasContent())
            throw new BadField("file", file.name().isEmpty() ? "import.file.none" : "import.file.empty");
        return new Upload(kind, file.name(), file.content());
    }

    /** What was chosen beside the file; empty and null are no choice. */
    FileChoice choice(String scale, String track, String language) {
        if (language != null && !language.matches("|nl|en"))
            throw new BadField("language", "problem.field.choice", language);
        String name = fileName == null ? "" : Written.cut(fileName, 200);
        return new FileChoice(name, scale, track, language);
    }
}
