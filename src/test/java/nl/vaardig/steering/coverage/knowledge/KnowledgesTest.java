package nl.vaardig.steering.coverage.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.vaardig.harness.Calls;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import org.junit.jupiter.api.Test;

class KnowledgesTest {

    @Test
    void theFirstSettingIsMadeByOneAtATime() {
        Calls calls = new Calls();
        Knowledges knowledges = new Knowledges();
        knowledges.db = calls.db();
        knowledges.request = new CurrentRequest();
        knowledges.request.actAs(CurrentUser.application(1));
        knowledges.countFrom(3);
        assertEquals(List.of("lock Municipality", "find KnowledgeSetting", "persist KnowledgeSetting"), calls.made());
    }
}
