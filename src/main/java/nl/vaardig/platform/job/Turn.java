package nl.vaardig.platform.job;

import java.time.Duration;

/** One time that a server does a job: what it claimed. */
public final class Turn {

    private final String job;
    private final long municipality;
    private final long number;
    private volatile boolean lost;
    private volatile Duration again;

    Turn(String job, long municipality, long number) {
        this.job = job;
        this.municipality = municipality;
        this.number = number;
    }

    /** There is more to do after this pause, sooner than the rhythm has it. */
    public void again(Duration pause) {
        again = pause;
    }

    /** Between steps that are no transactions of the database. @throws ClaimLost when another server does this by now */
    public void mustBeOurs() {
        if (lost) throw new ClaimLost(this);
    }

    void lose() {
        lost = true;
    }

    Duration again() {
        return again;
    }

    String job() {
        return job;
    }

    public long municipality() {
        return municipality;
    }

    long number() {
        return number;
    }

    @Override
    public String toString() {
        return job + " at " + municipality + ", claim " + number;
    }
}
