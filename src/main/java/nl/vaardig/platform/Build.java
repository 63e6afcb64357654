package nl.vaardig.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build this is: the stamp makes browsers fetch new styles after an update and never before. */
public final class Build {

    public static final String VERSION;
    public static final String STAMP;

    static {
        Properties properties = new Properties();
        try (InputStream file = Build.class.getResourceAsStream("/build.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        VERSION = properties.getProperty("version");
        STAMP = properties.getProperty("stamp").replaceAll("\\D", "");
    }

    private Build() {}
}
