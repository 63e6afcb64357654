package nl.vaardig.inventory.talk;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.rating.agreement.AgreementLine;
import nl.vaardig.inventory.rating.agreement.Agreements;
import nl.vaardig.inventory.rating.give.RateMyself;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;

/** Levels that a manager and an employee agreed on in a talk: all of one talk or none, with one Undo for them. */
@ApplicationScoped
@Transactional
public class Talks {

    private static final int LONGEST_NOTE = 1000;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Agreements agreements;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** @param note up to 1,000 characters that both read, or null */
    public record Agreed(long skill, Integer level, String note) {}

    /** @throws RuleRefused for somebody the user sees without leading, such as oneself */
    public void mustLead(long employee) {
        whoMaySee.mustSee(employee);
        RuleRefused.unless(whoMaySee.leads(employee), "rule.rating.notYourTeam");
    }

    /**
     * Records what was agreed; it counts once the employee confirmed it or let the days to object pass.
     *
     * @throws BadField at "level-" or "note-" with the skill's id; then nothing is recorded
     * @throws NotThere for somebody the user may not see, or a skill that is not there
     */
    public void agree(long employee, List<Agreed> agreed) {
        mustLead(employee);
        check(agreed);
        agreed.forEach(one -> agreements.record(employee, one.skill(), one.level(), one.note()));
    }

    /** Takes back all that the user recorded with this person in the last few minutes and that waits. @return how many */
    public int takeBack(long employee) {
        mustLead(employee);
        return agreements.withdrawFresh(employee, sinceMinutes());
    }

    /** Takes back what waits about one skill, however long it does. @throws NotThere when nothing waits */
    public void withdraw(long employee, long skill) {
        mustLead(employee);
        if (!agreements.withdraw(employee, skill)) throw new NotThere();
    }

    /** Of what waits or was refused, how much the user recorded a few minutes ago and may take back at once. */
    public long fresh(List<AgreementLine> lines) {
        Instant since = sinceMinutes();
        long account = request.user().accountId();
        return lines.stream()
                .filter(line -> line.isOpen() && line.accountId() == account)
                .filter(line -> !line.agreedAt().isBefore(since))
                .count();
    }

    private Instant sinceMinutes() {
        return clock.instant().minus(RateMyself.SECOND_THOUGHTS);
    }

    private void check(List<Agreed> agreed) {
        Map<Long, Skill> known = skills.all().stream().collect(toMap(Skill::id, skill -> skill));
        for (Agreed one : agreed) {
            Skill skill = known.get(one.skill());
            if (skill == null) throw new NotThere();
            boolean fits = one.level() != null && one.level() >= 1 && one.level() <= skill.topLevel();
            if (!fits) throw new BadField("level-" + one.skill(), "rating.level.choose", skill.topLevel());
            boolean tooLong = one.note() != null && one.note().strip().length() > LONGEST_NOTE;
            if (tooLong) throw new BadField("note-" + one.skill(), "rating.note.tooLong", LONGEST_NOTE);
        }
    }
}
