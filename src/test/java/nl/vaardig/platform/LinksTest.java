package nl.vaardig.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LinksTest {

    @Test
    void mailGoesToAnAddressAndNowhereElse() {
        for (String good : new String[] {"noor.de-vries+x@waterveen.example", "zoë@gemeente.nl", "a@b.co.uk"}) {
            assertTrue(Links.isMail(good), good);
        }
        for (String bad : new String[] {"javascript:alert(1)@x", "javascript:alert(1)@x.nl", "a@x", "a@b@c.nl", "<a>@b.nl", "a b@c.nl", "a@.nl", ""}) {
            assertFalse(Links.isMail(bad), bad);
        }
    }

    @Test
    void aLinkIsOfTheWeb() {
        assertTrue(Links.isWeb("http://data.europa.eu/esco/skill/1"));
        for (String bad : new String[] {"javascript:alert(1)", "data:text/html,x", "//evil.example", "ftp://x.nl", "x", "http:x"}) {
            assertFalse(Links.isWeb(bad), bad);
        }
    }

    @Test
    void whatLeadsElsewhereLeadsToTheFirstPage() {
        assertEquals("/", Links.local("//evil.example/").toString());
        assertEquals("/matrix?a=b", Links.local("/matrix?a=b").toString());
    }
}
