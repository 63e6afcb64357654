package nl.vaardig.learning.assignment;

import java.time.LocalDate;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.words.Bilingual;

/** Why a path is given, whether it may be declined, and by when it should be done: the same for one person or many. */
public record Why(Bilingual reason, boolean compulsory, LocalDate dueOn) {

    public static final int LONGEST = 1000;

    public Why {
        reason = Given.both(reason, LONGEST, "assignment.reason");
        Given.present(dueOn, "assignment.dueOn");
    }
}
