package nl.vaardig.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.words.Texts;

/** Why a run gets no further: how often it was begun in vain, what it failed on, and in which state it can go on. */
@Embeddable
public class ImportTrouble {

    /** A run that gets no further is begun so many times before it waits for somebody. */
    static final int MOST_TRIES = 3;

    private static final int LONGEST_ARGUMENT = 500;

    // Named here, because the names of parts would begin with trouble_.
    @Column(name = "tries")
    private int tries;

    @Enumerated(EnumType.STRING)
    @Column(name = "stopped_in")
    private ImportState stoppedIn;

    @Column(name = "failure_key")
    private String failureKey;

    @Column(name = "failure_arguments")
    private String failureArguments;

    protected ImportTrouble() {
        // for Hibernate, and to begin with
    }

    /** @return false when it has been begun too often */
    boolean isTriedAgain() {
        return ++tries <= MOST_TRIES;
    }

    boolean isTriedBefore() {
        return tries > 1;
    }

    boolean mayTryAgain() {
        return tries < MOST_TRIES;
    }

    void because(String key, Texts arguments) {
        failureKey = Given.text(key, 80, "importRun.failureKey");
        failureArguments = arguments.cut(LONGEST_ARGUMENT).kept();
    }

    void goesOnAs(ImportState state) {
        stoppedIn = state;
    }

    /** Null when it cannot go on. */
    ImportState stoppedIn() {
        return stoppedIn;
    }

    String failureKey() {
        return failureKey;
    }
}
