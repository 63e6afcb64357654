package nl.vaardig.platform.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Makes HTML of a page, with the templates as the build compiled them; scripts/dev has others in their place. */
@ApplicationScoped
public class Templates {

    private static final TemplateEngine BUILT = TemplateEngine.createPrecompiled(ContentType.Html);

    public byte[] render(Page page, View view) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine().render(page.template(), Map.of("view", view, "model", page.model()), output);
        return output.toByteArray();
    }

    protected TemplateEngine engine() {
        return BUILT;
    }
}
