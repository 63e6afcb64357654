package nl.vaardig.start;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks every second whether what it watches still runs, starts again what died, and says so. What dies more than five
 * times in ten minutes has a reason that starting again doesn't take away: then it gives up, and says why.
 */
final class Watch {

    static final int MOST = 5;
    static final Duration WITHIN = Duration.ofMinutes(10);

    private final List<Watched> all;
    private final InstantSource clock;
    private final Consumer<String> say;
    private final Deque<Instant> starts = new ArrayDeque<>();
    private final Set<Watched> coming = new HashSet<>();
    private volatile boolean over;

    /** @param all in the order in which they need each other: the database first */
    Watch(List<Watched> all, InstantSource clock, Consumer<String> say) {
        this.all = all;
        this.clock = clock;
        this.say = say;
    }

    /** Until it is told to end; from then on what dies is meant to. */
    void run() throws IOException, InterruptedException {
        while (!over) {
            look();
            TimeUnit.SECONDS.sleep(1);
        }
    }

    void end() {
        over = true;
    }

    /** @throws Refused when it gives up */
    void look() throws IOException, InterruptedException {
        for (Watched one : all) {
            if (over) return;
            if (!one.process().isAlive()) startAgain(one);
            else if (coming.contains(one) && one.isReady()) {
                coming.remove(one);
                say.accept(one.name() + " runs again.");
            }
        }
    }

    private void startAgain(Watched one) throws IOException, InterruptedException {
        // The machine may be told to end everything at once: who started us is then about to end us too.
        TimeUnit.MILLISECONDS.sleep(500);
        if (over) return;
        Instant now = clock.instant();
        while (!starts.isEmpty() && starts.peek().isBefore(now.minus(WITHIN))) starts.poll();
        String died = one.name() + " has stopped (" + how(one.process().exitValue()) + "; see " + one.log() + ").";
        if (starts.size() >= MOST) {
            throw new Refused(died + " It was started again " + MOST + " times within " + WITHIN.toMinutes()
                    + " minutes, so Vaardig stops here." + Room.left(one.log()));
        }
        starts.add(now);
        say.accept(died + " Starting it again (" + starts.size() + " of " + MOST + ")." + Room.left(one.log()));
        try {
            one.start();
            coming.add(one);
        } catch (Refused | IOException e) {
            if (over) return;
            say.accept(e.getMessage());
            // Longer each time: room on a disk may be made by people.
            TimeUnit.SECONDS.sleep(3L * starts.size() * starts.size());
        }
    }

    private static String how(int exit) {
        return exit > 128 && exit < 160 ? "killed by signal " + (exit - 128) : "exit code " + exit;
    }
}
