package nl.vaardig.inventory.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vaardig.platform.RuleRefused;

/**
 * When people who have not answered everything are reminded.
 *
 * @param daysBeforeClosing steps, the earliest first; 0 = on the last day itself
 */
public record Reminders(List<Integer> daysBeforeClosing) {

    /** More is nagging (our own number). */
    public static final int MOST = 5;

    private static final int LONGEST = 365;

    /** One reminder that goes out: which step, and the day it stands for. */
    public record Step(int daysBeforeClosing, LocalDate day) {}

    /** @throws RuleRefused for more than {@link #MOST} steps, one twice, or one outside 0–365 */
    public Reminders {
        daysBeforeClosing =
                daysBeforeClosing.stream().sorted(Comparator.reverseOrder()).toList();
        RuleRefused.unless(daysBeforeClosing.size() <= MOST, "rule.round.tooManyReminders", MOST);
        long distinct = daysBeforeClosing.stream().distinct().count();
        RuleRefused.unless(distinct == daysBeforeClosing.size(), "rule.round.reminderTwice");
        boolean sensible = daysBeforeClosing.stream().allMatch(days -> days >= 0 && days <= LONGEST);
        RuleRefused.unless(sensible, "rule.round.reminderDays", LONGEST);
    }

    /** The steps within the window, in order. One on the opening day or before it is left out: then the invitation goes. */
    public List<Step> within(Window window) {
        return daysBeforeClosing.stream()
                .map(days -> new Step(days, window.closesOn().minusDays(days)))
                .filter(step -> step.day().isAfter(window.opensOn()))
                .toList();
    }

    /**
     * The step to send now. When the server was away for some days, only the last of the steps that were missed: nobody
     * gets two reminders at once. After the closing day nothing is sent.
     *
     * @param sentUpTo the last day for which reminders were looked at, that day included; null = never
     */
    public Optional<Step> due(Window window, LocalDate sentUpTo, LocalDate today) {
        if (!window.contains(today)) return Optional.empty();
        return within(window).stream()
                .filter(step -> !step.day().isAfter(today))
                .filter(step -> sentUpTo == null || step.day().isAfter(sentUpTo))
                .reduce((earlier, later) -> later);
    }
}
