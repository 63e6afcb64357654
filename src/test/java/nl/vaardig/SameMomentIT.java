package nl.vaardig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several who do the same at the same moment: one passes, the others hear it; none of them meets a fault of ours. */
class SameMomentIT extends FromOutside {

    private static final int HOW_MANY = 4;

    private static final String GOAL =
            """
            {"code": "%s", "name": {"nl": "Doel", "en": "Goal"}, "theme": {"nl": "Thema", "en": "Theme"},
             "phase": "EXPLORE", "targetOn": "2040-12-31", "ownerBoard": {"nl": "Wethouder", "en": "Alderman"},
             "ownerLine": {"nl": "Hoofd", "en": "Head"}, "skills": []}""";

    @BeforeAll
    static void makeAMunicipalityToSpoil() {
        Spoiled.municipality();
    }

    @Test
    void fourEqualUsersBecomeOne() {
        for (int round = 0; round < 4; round++) {
            String name = "zelfde" + round + "@rommeldam.example";
            Map<String, String> form =
                    Map.of("userName", name, "displayName", "Dezelfde", "password", "Lang-genoeg-2026!");
            List<Integer> answers = atOnce(visitor -> visitor.post("/admin/users/new", form));
            assertEquals(1, answers.stream().filter(Set.of(200, 303)::contains).count(), answers.toString());
            assertTrue(answers.stream().allMatch(Set.of(200, 303, 409, 422)::contains), answers.toString());
        }
    }

    @Test
    void fourEqualGoalsBecomeOne() {
        for (int round = 0; round < 4; round++) {
            String goal = GOAL.formatted("zelfde-" + round);
            List<Integer> answers = atOnce(visitor -> visitor.send("POST", "/api/v1/goals", "application/json", goal));
            assertEquals(1, answers.stream().filter(status -> status == 201).count(), answers.toString());
            assertTrue(answers.stream().allMatch(Set.of(201, 400, 409)::contains), answers.toString());
        }
    }

    private interface Act {
        HttpResponse<String> by(Visitor visitor);
    }

    private static List<Integer> atOnce(Act act) {
        CountDownLatch ready = new CountDownLatch(HOW_MANY);
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < HOW_MANY; i++) {
            Visitor visitor = Visitor.signedInAs(Spoiled.USER);
            Supplier<Integer> one = () -> {
                ready.countDown();
                try {
                    ready.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
                return act.by(visitor).statusCode();
            };
            answers.add(CompletableFuture.supplyAsync(one, command -> new Thread(command).start()));
        }
        return answers.stream().map(CompletableFuture::join).toList();
    }
}
