package nl.vaardig.platform.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Styles, scripts and pictures as the build gathered them. Their stamp changes when any of them does and never before; each
 * is asked for with it, so a browser keeps it for good and a new one is not taken for an old one.
 */
public final class Assets {

    /** The folder on the class path, and the beginning of the addresses. */
    private static final String FOLDER = "/assets/";

    public static final String STAMP;
    /** The addresses of the scripts that every page loads, in the order in which they ask for each other. */
    public static final List<String> MODULES;

    static {
        Properties index = new Properties();
        try (InputStream file = open("index.properties")) {
            index.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        STAMP = index.getProperty("stamp");
        MODULES = Stream.of(index.getProperty("modules").split(" "))
                .filter(module -> !module.isEmpty())
                .map(Assets::address)
                .toList();
    }

    private Assets() {}

    public static String address(String file) {
        return FOLDER + file + "?v=" + STAMP;
    }

    /** Null when there is no such file. */
    public static InputStream open(String file) {
        return Assets.class.getResourceAsStream(FOLDER + file);
    }
}
