package nl.vaardig.inventory.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import nl.vaardig.platform.said.Sent;
import org.junit.jupiter.api.Test;

class ProofJudgementTest {

    private static Set<String> wrong(ProofVerdict verdict, String answer) {
        Sent sent = Sent.blank().with("verdict", verdict).with("answer", answer);
        ProofJudgement.read(sent);
        return sent.errors().keySet();
    }

    @Test
    void whatIsEnoughNeedsNoWordsWhatIsNotDoes() {
        assertEquals(Set.of(), wrong(ProofVerdict.ACCEPTED, " "));
        assertEquals(Set.of("answer"), wrong(ProofVerdict.NOT_ENOUGH, " "));
        assertEquals(Set.of(), wrong(ProofVerdict.NOT_ENOUGH, "De datum mist"));
        assertEquals(Set.of("verdict", "answer"), wrong(null, "x".repeat(1001)));
    }
}
