package nl.vaardig.platform.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Makes HTML of a page, with the templates as the build compiled them; scripts/dev has others in their place. */
@ApplicationScoped
public class Templates {

    private static final TemplateEngine BUILT = TemplateEngine.createPrecompiled(ContentType.Html);

    public Rendered render(Page page, View view) {
        Rendered output = new Rendered();
        engine().render(page.template(), Map.of("view", view, "model", page.model()), output);
        return output;
    }

    /** A part of a page, made by the place it belongs to. */
    public Content part(Page part, View view) {
        return output -> engine().render(part.template(), Map.of("view", view, "model", part.model()), output);
    }

    protected TemplateEngine engine() {
        return BUILT;
    }
}
