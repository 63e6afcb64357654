package nl.vaardig.start.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.management.JMException;

/**
 * Looks a few times each second what was changed in the project, takes it over, and says so. Styles and scripts are
 * gathered anew; words, other resources and Java make the application begin anew; templates it looks after itself.
 */
public final class Changes implements Runnable {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int PATIENCE = 120;

    private final Path checkout;
    private final Application application;
    private final BooleanSupplier isReady;
    private final Compiler compiler;
    private final Sources java;
    private final Sources resources;
    private final Sources frontend;
    private final Sources templates;

    public Changes(Path checkout, Application application, BooleanSupplier isReady) throws IOException {
        this.checkout = checkout;
        this.application = application;
        this.isReady = isReady;
        compiler = new Compiler(checkout);
        java = new Sources(checkout.resolve("src/main/java"));
        resources = new Sources(checkout.resolve("src/main/resources"));
        frontend = new Sources(checkout.resolve("src/main/frontend"));
        templates = new Sources(checkout.resolve("src/main/jte"));
    }

    @Override
    public void run() {
        while (true) {
            try {
                look();
                TimeUnit.MILLISECONDS.sleep(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (IOException | JMException e) {
                say("Not taken over: " + e);
            }
        }
    }

    private void look() throws IOException, InterruptedException, JMException {
        Set<Path> shown = templates.changed();
        if (!shown.isEmpty()) say("Changed: " + names(shown) + ". Shown with the next look at a page.");
        Set<Path> looks = frontend.changed();
        if (!looks.isEmpty()) gather(looks);
        Set<Path> other = resources.changed();
        Set<Path> code = java.changed();
        if (other.isEmpty() && code.isEmpty()) return;
        begin(other, code);
    }

    private void gather(Set<Path> changed) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process node = new ProcessBuilder(
                        "scripts/assets", checkout.resolve("target/assets").toString())
                .directory(checkout.toFile())
                .inheritIO()
                .start();
        if (node.waitFor() == 0) say("Changed: " + names(changed) + ". Gathered in " + since(begun) + " s.");
    }

    private void begin(Set<Path> other, Set<Path> code) throws IOException, InterruptedException, JMException {
        long begun = System.nanoTime();
        for (Path file : other) copy(file);
        List<String> mistakes = code.isEmpty() ? List.of() : compiler.compile(code);
        mistakes.forEach(System.out::println);
        if (!mistakes.isEmpty()) {
            say("Not compiled; the server goes on with what it had.");
            return;
        }
        Set<Path> all = new TreeSet<>(other);
        all.addAll(code);
        say("Changed: " + names(all) + ". Compiled in " + since(begun) + " s; the application begins anew …");
        application.restart();
        for (int i = 0; i < PATIENCE * 5 && !isReady.getAsBoolean(); i++) TimeUnit.MILLISECONDS.sleep(200);
        say("Ready after " + since(begun) + " s.");
    }

    /** {@code build.properties} is filled in by the build. */
    private void copy(Path file) throws IOException {
        if (file.endsWith("build.properties")) return;
        Path there =
                checkout.resolve("target/classes").resolve(resources.folder().relativize(file));
        if (Files.exists(file)) {
            Files.createDirectories(there.getParent());
            Files.copy(file, there, StandardCopyOption.REPLACE_EXISTING);
        } else Files.deleteIfExists(there);
    }

    private static String names(Set<Path> files) {
        List<String> names = files.stream()
                .map(file -> file.getFileName().toString())
                .limit(4)
                .toList();
        return String.join(", ", names)
                + (files.size() > names.size() ? " and " + (files.size() - names.size()) + " more" : "");
    }

    private static String since(long begun) {
        return "%.1f".formatted((System.nanoTime() - begun) / 1e9);
    }

    private static void say(String text) {
        System.out.println(LocalTime.now(AMSTERDAM).truncatedTo(ChronoUnit.SECONDS) + " " + text);
    }
}
