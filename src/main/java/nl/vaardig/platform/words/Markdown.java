package nl.vaardig.platform.words;

import gg.jte.Content;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Learning texts are Markdown; HTML inside them is shown as text, never run. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Markdown() {}

    public static Content content(String text) {
        String html = RENDERER.render(PARSER.parse(text == null ? "" : text));
        return output -> output.writeContent(html);
    }
}
