package nl.vaardig.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void leavesOutWhatIsNotAsked() {
        assertEquals("/x", new Address("/x").with("a", null).with("b", "").toString());
        assertEquals(
                "/x?a=1&c=2&c=3",
                new Address("/x").with("a", 1).withEach("c", List.of(2, 3)).toString());
    }

    @Test
    void writesSignsSafely() {
        assertEquals(
                "/x?q=a%26b+%22c%22", new Address("/x").with("q", "a&b \"c\"").toString());
    }

    @Test
    void staysOpenForOneMore() {
        assertEquals("/x?page=", new Address("/x").open("page"));
        assertEquals("/x?a=1&page=", new Address("/x").with("a", 1).open("page"));
    }
}
