package nl.vaardig.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
