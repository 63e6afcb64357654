package nl.vaardig.learning.assignment;

import java.time.LocalDate;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.time.Horizon;
import nl.vaardig.platform.words.Bilingual;

/** Why a path is given, whether it may be declined, and by when it should be done: the same for one person or many. */
public record Why(Bilingual reason, boolean compulsory, LocalDate dueOn) {

    public static final int LONGEST = 1000;

    public Why {
        reason = Given.both(reason, LONGEST, "assignment.reason");
        Given.present(dueOn, "assignment.dueOn");
    }

    /**
     * Reads reason, of which one language stands for both, compulsory and dueOn; null when something can't be used.
     *
     * @param today what is given is to be done on a later day
     */
    public static Why read(Said said, LocalDate today) {
        Bilingual reason = said.optionalBoth("reason", LONGEST);
        if (reason.isBlank()) said.fault("reason-nl", "form.missing");
        boolean compulsory = said.truth("compulsory");
        LocalDate due = dueOn(said, today);
        return said.isSound() ? new Why(new Bilingual(reason.in("nl"), reason.in("en")), compulsory, due) : null;
    }

    private static LocalDate dueOn(Said said, LocalDate today) {
        LocalDate day = said.date("dueOn");
        if (day == null) return null;
        if (!day.isAfter(today)) said.fault("dueOn", "assignment.new.dueOn.past");
        if (day.isAfter(Horizon.of(today))) said.fault("dueOn", "form.dateRange", today, Horizon.of(today));
        return day;
    }
}
