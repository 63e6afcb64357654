package nl.vaardig.platform.words;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * A quotation that begins with a word in brackets and an exclamation mark is a callout: {@code > [!Let op] Bewaar eerst.}
 * The word stands before it, in the writer's own language; some words make it a warning.
 */
final class Callouts implements PostProcessor {

    private static final Pattern MARK = Pattern.compile("^\\[!([\\p{L}\\p{N} ]{1,30})\\]\\s*");
    private static final Set<String> WARNINGS =
            Set.of("let op", "waarschuwing", "pas op", "warning", "caution", "important", "belangrijk");

    @Override
    public Node process(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(BlockQuote quote) {
                mark(quote);
                visitChildren(quote);
            }
        });
        return document;
    }

    private static void mark(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first) || !(first.getFirstChild() instanceof Text text))
            return;
        Matcher mark = MARK.matcher(text.getLiteral());
        if (!mark.find()) return;
        StrongEmphasis word = new StrongEmphasis();
        word.appendChild(new Text(mark.group(1).strip()));
        text.setLiteral(" " + text.getLiteral().substring(mark.end()));
        first.prependChild(word);
        if (text.getNext() instanceof SoftLineBreak && text.getLiteral().isBlank()) text.unlink();
        quote.insertBefore(new Callout(WARNINGS.contains(mark.group(1).strip().toLowerCase())));
    }

    /** Stands before the quotation that it makes a callout, and shows nothing itself. */
    static final class Callout extends CustomNode {

        final boolean warns;

        Callout(boolean warns) {
            this.warns = warns;
        }
    }

    /** The classes of callouts and tables. */
    static final class Look implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof BlockQuote && node.getPrevious() instanceof Callout callout)
                attributes.put("class", callout.warns ? "callout callout--warning" : "callout");
            if (node instanceof TableBlock) attributes.put("class", "utrecht-table utrecht-table--html-table");
        }
    }
}
