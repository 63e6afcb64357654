package nl.vaardig.start;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What has to be stopped when Java is told to end, one after the other: last begun, first stopped. So the application ends
 * before the database, which it still needs to finish what it is doing.
 */
final class Ending {

    private final Deque<AutoCloseable> steps = new ArrayDeque<>();
    private boolean over;

    /** What was begun while everything is being stopped is stopped too. */
    synchronized <T extends AutoCloseable> T with(T begun) {
        if (over) close(begun);
        else steps.push(begun);
        return begun;
    }

    synchronized void first(Runnable step) {
        steps.push(step::run);
    }

    synchronized void all() {
        over = true;
        while (!steps.isEmpty()) close(steps.pop());
    }

    private static void close(AutoCloseable begun) {
        try {
            begun.close();
        } catch (Exception e) {
            System.err.println("Stopping: " + e.getMessage());
        }
    }
}
