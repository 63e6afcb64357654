package nl.vaardig.platform.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void aTableIsATable() {
        String html = Markdown.html("| Jaar | Cijfer |\n|---|---:|\n| 2024 | 7,2 |");
        assertTrue(html.contains("<table class=\"utrecht-table utrecht-table--html-table\">"), html);
        assertTrue(html.contains("<th>Jaar</th>") && html.contains("<td align=\"right\">7,2</td>"), html);
    }

    @Test
    void aQuotationWithAMarkIsACalloutInTheWritersOwnWord() {
        assertEquals(
                "<blockquote class=\"callout callout--warning\">\n<p><strong>Let op</strong> Bewaar eerst.</p>\n</blockquote>\n",
                Markdown.html("> [!Let op] Bewaar eerst."));
        assertEquals(
                "<blockquote class=\"callout\">\n<p><strong>Tip</strong>\nKijk naar de as.</p>\n</blockquote>\n",
                Markdown.html("> [!Tip]\n> Kijk naar de as."));
        assertEquals("<blockquote>\n<p>Gewoon [tip]</p>\n</blockquote>\n", Markdown.html("> Gewoon [tip]"));
    }

    @Test
    void nothingInATextRuns() {
        for (String bad : new String[] {
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "[klik](javascript:alert(1))",
            "![x](javascript:alert(1))",
            "> [!<b>Let op</b>] x",
            "| <script> |\n|---|\n| [a](data:text/html,x) |"
        }) {
            String html = Markdown.html(bad);
            assertFalse(html.contains("<script") || html.contains("<b>") || html.contains("javascript:"), html);
            assertFalse(html.contains("data:text") || html.contains("<img src=x"), html);
        }
    }

    @Test
    void nothingGivesNothing() {
        assertEquals("", Markdown.html(null));
        assertEquals("", Markdown.html(""));
    }
}
