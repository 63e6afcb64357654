package nl.vaardig.harness;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has to be stopped when the test run ends, also when it is interrupted: last begun, first stopped. */
final class Ending {

    private static final Deque<Runnable> STEPS = new ArrayDeque<>();

    private Ending() {}

    static synchronized void with(Runnable step) {
        if (STEPS.isEmpty()) Runtime.getRuntime().addShutdownHook(new Thread(Ending::all, "end of the tests"));
        STEPS.push(step);
    }

    private static synchronized void all() {
        STEPS.forEach(Runnable::run);
    }
}
