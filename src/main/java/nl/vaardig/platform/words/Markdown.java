package nl.vaardig.platform.words;

import gg.jte.Content;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/** Learning texts are Markdown with tables and callouts; HTML inside them is shown as text, never run. */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .postProcessor(new Callouts())
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> new Callouts.Look())
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("https", "http", "mailto")))
            .build();

    private Markdown() {}

    public static Content content(String text) {
        String html = html(text);
        return output -> output.writeContent(html);
    }

    static String html(String text) {
        Node parsed = PARSER.parse(text == null ? "" : text);
        return RENDERER.render(parsed);
    }
}
