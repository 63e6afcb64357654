package nl.vaardig;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vaardig.harness.TestServer;

/** Every endpoint there is, read from the JAX-RS annotations: {@code GET /employees/{}/gaps}. */
final class Endpoints {

    private static final Pattern WORDS = Pattern.compile("\\{\\w+:\\s*([a-z-]+(?:\\|[a-z-]+)+)}");

    /** One line of {@link #all} and what answers it. */
    record Endpoint(String line, Class<?> resource, Method method) {}

    private Endpoints() {}

    static Set<String> all() {
        return each().stream().map(Endpoint::line).collect(Collectors.toCollection(TreeSet::new));
    }

    /** In the order of their lines. */
    static List<Endpoint> each() {
        java.nio.file.Path classes = TestServer.checkout().resolve("target/classes");
        try (Stream<java.nio.file.Path> files = Files.walk(classes.resolve("nl/vaardig"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
                    .flatMap(Endpoints::of)
                    .sorted(Comparator.comparing(Endpoint::line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Endpoint> of(String className) {
        try {
            Class<?> type = Class.forName(className, false, Endpoints.class.getClassLoader());
            Path root = type.getAnnotation(Path.class);
            if (root == null) return Stream.empty();
            return Arrays.stream(type.getDeclaredMethods()).flatMap(method -> Stream.ofNullable(of(root, method))
                    .flatMap(Endpoints::choices)
                    .map(line -> new Endpoint(line, type, method)));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String of(Path root, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = ("/" + root.value() + (own == null ? "" : "/" + own.value()));
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(verb -> verb.value() + " " + path)
                .findFirst()
                .orElse(null);
    }

    /** One endpoint that answers several words, such as {@code /{kind: people|goals}/{id}}, is as many. */
    private static Stream<String> choices(String endpoint) {
        Matcher choice = WORDS.matcher(endpoint);
        if (!choice.find()) return Stream.of(normal(endpoint));
        return Arrays.stream(choice.group(1).split("\\|")).flatMap(word -> choices(choice.replaceFirst(word)));
    }

    /** Parameters without their names, no doubled slash and none at the end. */
    private static String normal(String path) {
        String plain = path.replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "{}").replaceAll("/+", "/");
        return plain.endsWith("/") && !plain.endsWith(" /") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
