package nl.vaardig.platform.storedfile;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;

/**
 * A file in a form that was sent.
 *
 * @param name    as the browser says; empty where none was chosen
 * @param content to be read once; null where there is nothing in it
 */
public record SentFile(String name, InputStream content) {

    /** @param field null when the form does not have it */
    public static SentFile in(EntityPart field) {
        if (field == null) return new SentFile("", null);
        String name = field.getFileName().orElse("");
        try {
            PushbackInputStream content = new PushbackInputStream(field.getContent());
            int first = content.read();
            if (first < 0) return new SentFile(name, null);
            content.unread(first);
            return new SentFile(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean hasContent() {
        return content != null;
    }
}
