package nl.vaardig.platform.job;

/**
 * Work that is done of itself, for one municipality at a time: a bean of the place that it is about. Once, though several
 * servers run. It acts as the application, for the municipality at hand.
 */
public interface Job {

    /** In the table, and after "job.name." and "job.text." the keys of its words; at most 60 characters. */
    String name();

    /** When it is due by itself. */
    default Rhythm rhythm() {
        return Rhythm.whenAsked();
    }

    /** For how many municipalities one server does it at once. */
    default int atOnce() {
        return 1;
    }

    /** Whether it is done for municipalities; else for the installation, and no administrator sees it. */
    default boolean isForMunicipalities() {
        return true;
    }

    /** False on a server that lacks what it needs, such as a folder: others do it. */
    default boolean isPossibleHere() {
        return true;
    }

    /**
     * Does it. What is thrown counts as failed, is in the log under a number, and it is tried again: after a minute, then
     * two, four and so on up to an hour, and never later than it would be due anyway.
     */
    void run(Turn turn);
}
