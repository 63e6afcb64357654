package nl.vaardig.exchange.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of a file come from; it can be opened more than once. */
@FunctionalInterface
public interface Source {

    InputStream open() throws IOException;

    static Source of(byte[] content) {
        return () -> new ByteArrayInputStream(content);
    }

    static Source of(Path file) {
        return () -> Files.newInputStream(file);
    }
}
