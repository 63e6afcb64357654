package nl.vaardig.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a form may send people on to: pages of our own, however the address is dressed up. */
class LinksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example",
                "/%2felsewhere.example",
                "/%2F%2Felsewhere.example",
                "/%5celsewhere.example",
                "/%255Celsewhere.example",
                "/%0d%0aX",
                "/%0D%0ASet-Cookie:%20a=b",
                "/skills?q=a%0d%0aX",
                "/%250d%250aX",
                "/%00",
                "/\r\nX: y",
                "/%zz",
                "javascript:alert(1)",
                "skills",
                ""
            })
    void anythingElseBecomesTheFirstPage(String path) {
        assertEquals("/", Links.local(path).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/skills?q=a%20b&level=3", "/my/ratings#one", "/matrix?from=/skills%2F3", "/skills?q=%C3%AB"
            })
    void aPageOfOurOwnStays(String path) {
        assertEquals(path, Links.local(path).toString());
    }

    @Test
    void mailGoesToAnAddressAndNowhereElse() {
        for (String good : new String[] {"noor.de-vries+x@waterveen.example", "zoë@gemeente.nl", "a@b.co.uk"}) {
            assertTrue(Links.isMail(good), good);
        }
        for (String bad : new String[] {
            "javascript:alert(1)@x", "javascript:alert(1)@x.nl", "a@x", "a@b@c.nl", "<a>@b.nl", "a b@c.nl", "a@.nl", ""
        }) {
            assertFalse(Links.isMail(bad), bad);
        }
    }

    @Test
    void aLinkIsOfTheWeb() {
        assertTrue(Links.isWeb("http://data.europa.eu/esco/skill/1"));
        for (String bad :
                new String[] {"javascript:alert(1)", "data:text/html,x", "//evil.example", "ftp://x.nl", "x", "http:x"
                }) {
            assertFalse(Links.isWeb(bad), bad);
        }
    }
}
