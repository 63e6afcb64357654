package nl.vaardig.platform.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.vaardig.platform.page.ContentPolicy;
import org.junit.jupiter.api.Test;

/** Content that is not our own has a policy of its own; all else has ours. */
class ContentPolicyTest {

    @ContentPolicy("sandbox allow-scripts")
    static class PlayerPages {

        public void show() {}

        @ContentPolicy("sandbox")
        public void file() {}
    }

    static class PlainPages {
        public void show() {}
    }

    @Test
    void anEndpointHasThePolicyOfItsPages() throws NoSuchMethodException {
        assertEquals(
                "sandbox allow-scripts", AnswerHeaders.policy(PlayerPages.class, PlayerPages.class.getMethod("show")));
    }

    @Test
    void whatTheMethodSaysHolds() throws NoSuchMethodException {
        assertEquals("sandbox", AnswerHeaders.policy(PlayerPages.class, PlayerPages.class.getMethod("file")));
    }

    @Test
    void otherEndpointsHaveOurs() throws NoSuchMethodException {
        assertEquals(ContentPolicy.OURS, AnswerHeaders.policy(PlainPages.class, PlainPages.class.getMethod("show")));
    }

    @Test
    void whatNoEndpointAnswersHasOurs() {
        assertEquals(ContentPolicy.OURS, AnswerHeaders.policy(null, null));
        assertEquals(ContentPolicy.OURS, AnswerHeaders.PROTECTION.get("Content-Security-Policy"));
    }
}
