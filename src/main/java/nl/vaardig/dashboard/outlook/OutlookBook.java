package nl.vaardig.dashboard.outlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.gap.outlook.Outlook;
import nl.vaardig.gap.outlook.SideBySide;
import nl.vaardig.gap.scenario.SkillLevel;
import nl.vaardig.platform.NotThere;

/**
 * All that goals ask numbers of people for, under each plan.
 *
 * @param lastYear of the outlooks, included
 * @param plans    as it is, then the scenarios in the order they were made
 * @param assumed  percent of people on a path who complete it, where it can't be counted
 * @param asItIs   what the first plan is called
 */
public record OutlookBook(
        LocalDate today, int lastYear, List<Subject> subjects, List<Plan> plans, int assumed, String asItIs) {

    /** What one plan comes to over all subjects the reader sees. @param shortage in person-years */
    public record Total(Plan plan, BigDecimal shortage, long subjectsShort, Plan.Cost cost) {}

    /** @throws NotThere when no goal asks it, or it may not be shown */
    public Subject subject(SkillLevel about) {
        return visible().stream()
                .filter(subject -> subject.about().equals(about))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public List<Subject> visible() {
        return subjects.stream().filter(Subject::visible).toList();
    }

    public Outlook asItIs(Subject subject) {
        return of(subject, plans.get(0));
    }

    public Outlook of(Subject subject, Plan plan) {
        return subject.outlook(plan.in(subject.about(), asItIs), today, lastYear);
    }

    public SideBySide sideBySide(Subject subject) {
        return new SideBySide(plans.stream().map(plan -> of(subject, plan)).toList());
    }

    public String name(Plan plan) {
        return plan.isAsItIs() ? asItIs : plan.scenario().name();
    }

    /** How many fall short in the year they are needed most, as it is. */
    public long fallingShort() {
        return total(plans.get(0)).subjectsShort();
    }

    public List<Total> totals() {
        return plans.stream().map(this::total).toList();
    }

    private Total total(Plan plan) {
        BigDecimal shortage = BigDecimal.ZERO;
        Plan.Cost cost = Plan.Cost.NONE;
        long falling = 0;
        for (Subject subject : visible()) {
            Outlook outlook = of(subject, plan);
            shortage = shortage.add(outlook.shortage());
            if (subject.inTarget(outlook).isShort()) falling++;
            if (!plan.isAsItIs()) cost = cost.plus(plan.cost(subject));
        }
        return new Total(plan, shortage, falling, cost);
    }
}
