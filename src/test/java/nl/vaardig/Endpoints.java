package nl.vaardig;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vaardig.harness.TestServer;

/** Every endpoint there is, read from the JAX-RS annotations: {@code GET /employees/{}/gaps}. */
final class Endpoints {

    private Endpoints() {}

    static Set<String> all() {
        java.nio.file.Path classes = TestServer.checkout().resolve("target/classes");
        try (Stream<java.nio.file.Path> files = Files.walk(classes.resolve("nl/vaardig"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
                    .flatMap(Endpoints::of)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> of(String className) {
        try {
            Class<?> type = Class.forName(className, false, Endpoints.class.getClassLoader());
            Path root = type.getAnnotation(Path.class);
            if (root == null) return Stream.empty();
            return Arrays.stream(type.getDeclaredMethods())
                    .map(method -> of(root, method))
                    .filter(Objects::nonNull);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String of(Path root, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = normal("/" + root.value() + (own == null ? "" : "/" + own.value()));
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(verb -> verb.value() + " " + path)
                .findFirst()
                .orElse(null);
    }

    /** Parameters without their names, no doubled slash and none at the end. */
    private static String normal(String path) {
        String plain = path.replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "{}").replaceAll("/+", "/");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
