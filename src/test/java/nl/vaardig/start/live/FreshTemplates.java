package nl.vaardig.start.live;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.vaardig.platform.page.Templates;

/** Templates from their sources: what was changed since it was last shown is compiled when it is shown. */
@Specializes
@ApplicationScoped
public class FreshTemplates extends Templates {

    @Override
    protected TemplateEngine engine() {
        return Fresh.ENGINE;
    }

    private static final class Fresh {

        private static final TemplateEngine ENGINE = engine();

        private static TemplateEngine engine() {
            Path checkout = Path.of(System.getenv("VAARDIG_CHECKOUT"));
            TemplateEngine engine = TemplateEngine.create(
                    new DirectoryCodeResolver(checkout.resolve("src/main/jte")),
                    checkout.resolve("target/dev/templates"),
                    ContentType.Html,
                    FreshTemplates.class.getClassLoader(),
                    "nl.vaardig.fresh");
            engine.setTrimControlStructures(true);
            engine.setClassPath(classPath());
            return engine;
        }

        private static List<String> classPath() {
            return Arrays.asList(System.getenv("VAARDIG_CLASS_PATH").split(java.io.File.pathSeparator));
        }
    }
}
