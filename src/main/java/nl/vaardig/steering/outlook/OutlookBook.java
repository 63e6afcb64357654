package nl.vaardig.steering.outlook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.vaardig.platform.NotThere;
import nl.vaardig.steering.outlook.forecast.Outlook;
import nl.vaardig.steering.outlook.forecast.OutlookYear;
import nl.vaardig.steering.outlook.forecast.SideBySide;
import nl.vaardig.steering.outlook.forecast.SkillLevel;
import nl.vaardig.steering.outlook.hiring.Hiring;

/**
 * All that goals ask numbers of people for, under each plan.
 *
 * @param lastYear of the outlooks, included
 * @param plans    as it is, then the scenarios in the order they were made
 * @param hiring   what is expected of people still to be hired
 * @param assumed  percent of people on a path who complete it, where it can't be counted
 * @param asItIs   what the first plan is called
 */
public record OutlookBook(
        LocalDate today,
        int lastYear,
        List<Subject> subjects,
        List<OutlookPlan> plans,
        Hiring hiring,
        int assumed,
        String asItIs) {

    /**
     * What one plan comes to over all subjects the reader sees.
     *
     * @param tooFew people short in the year each skill is needed, added up over the skills: one person can count for several
     */
    public record Total(OutlookPlan plan, int tooFew, long subjectsShort, OutlookPlan.Cost cost) {}

    /** @throws NotThere when no goal asks it, or it may not be shown */
    public Subject subject(SkillLevel about) {
        return visible().stream()
                .filter(subject -> subject.about().equals(about))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** What this reader sees, the largest shortage as it is first; of equals the largest need. */
    public List<Subject> visible() {
        return subjects.stream()
                .filter(Subject::visible)
                .sorted(Comparator.comparingInt((Subject subject) ->
                                -inTarget(subject, plans.get(0)).shortage())
                        .thenComparingInt(subject -> -subject.most()))
                .toList();
    }

    /** What the reader sees, and after it what is asked of too few people to tell. */
    public List<Subject> inOrder() {
        return Stream.concat(visible().stream(), subjects.stream().filter(subject -> !subject.visible()))
                .toList();
    }

    /** The year a subject is needed most, under a plan. */
    public OutlookYear inTarget(Subject subject, OutlookPlan plan) {
        return subject.inTarget(of(subject, plan));
    }

    public Outlook asItIs(Subject subject) {
        return of(subject, plans.get(0));
    }

    public Outlook of(Subject subject, OutlookPlan plan) {
        return subject.outlook(plan.in(subject.about(), asItIs), today, lastYear);
    }

    public SideBySide sideBySide(Subject subject) {
        return new SideBySide(plans.stream().map(plan -> of(subject, plan)).toList());
    }

    public String name(OutlookPlan plan) {
        return plan.isAsItIs() ? asItIs : plan.scenario().name();
    }

    /** How many fall short in the year they are needed most, as it is. */
    public long fallingShort() {
        return total(plans.get(0)).subjectsShort();
    }

    public List<Total> totals() {
        return plans.stream().map(this::total).toList();
    }

    private Total total(OutlookPlan plan) {
        int tooFew = 0;
        OutlookPlan.Cost cost = OutlookPlan.Cost.NONE;
        long falling = 0;
        for (Subject subject : visible()) {
            OutlookYear year = inTarget(subject, plan);
            tooFew += year.shortage();
            if (year.isShort()) falling++;
            if (!plan.isAsItIs()) cost = cost.plus(plan.cost(subject));
        }
        return new Total(plan, tooFew, falling, cost);
    }
}
