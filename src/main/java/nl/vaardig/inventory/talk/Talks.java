package nl.vaardig.inventory.talk;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.competence.Skill;
import nl.vaardig.competence.Skills;
import nl.vaardig.inventory.CurrentLevels;
import nl.vaardig.inventory.OpenRounds;
import nl.vaardig.inventory.RatingSource;
import nl.vaardig.inventory.Ratings;
import nl.vaardig.inventory.Round;
import nl.vaardig.inventory.rate.RateMyTeam;
import nl.vaardig.inventory.rate.RateMyself;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;

/** Levels that a manager and an employee agreed on in a talk: all of one talk or none, with one Undo for them. */
@ApplicationScoped
@Transactional
public class Talks {

    private static final int LONGEST_NOTE = 1000;

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    RateMyTeam rateMyTeam;

    @Inject
    Ratings ratings;

    @Inject
    OpenRounds rounds;

    @Inject
    CurrentLevels levels;

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
        RuleRefused.unless(rateMyTeam.manages(employee), "rule.rating.notYourTeam");
    }

    /**
     * Records what was agreed, valid today.
     *
     * @throws BadField at "level-" or "note-" with the skill's id; then nothing is recorded
     * @throws NotThere for somebody the user may not see, or a skill that is not there
     */
    public void agree(long employee, List<Agreed> agreed) {
        mustLead(employee);
        check(agreed);
        levels.lock(List.of(employee));
        Round open = rounds.asking(employee).orElse(null);
        LocalDate today = LocalDate.now(clock);
        agreed.forEach(one -> ratings.persist(
                new Ratings.Entry(employee, one.skill(), one.level(), RatingSource.AGREED, today, null, one.note()),
                open));
        levels.recompute(List.of(employee));
    }

    /** Sets aside all that the user recorded as agreed with this person in the last few minutes. @return how many */
    public int takeBack(long employee) {
        mustLead(employee);
        levels.lock(List.of(employee));
        List<Long> fresh = fresh(employee);
        ratings.setAside(fresh);
        if (!fresh.isEmpty()) levels.recompute(List.of(employee));
        return fresh.size();
    }

    /** Ids of what the user recorded as agreed with this person a few minutes ago, and may take back. */
    public List<Long> fresh(long employee) {
        return db.createQuery(
                        """
                        select r.id from Rating r
                        where r.employee.id = :employee and r.ratedBy = :account and r.recordedAt >= :since
                          and r.source = nl.vaardig.inventory.RatingSource.AGREED and r.carriedFrom is null
                          and not exists (select 1 from RatingSetAside x where x.rating = r)
                        """,
                        Long.class)
                .setParameter("employee", employee)
                .setParameter("account", request.user().accountId())
                .setParameter("since", clock.instant().minus(RateMyself.SECOND_THOUGHTS))
                .getResultList();
    }

    private void check(List<Agreed> agreed) {
        Map<Long, Skill> known = skills.all().stream().collect(toMap(Skill::id, skill -> skill));
        for (Agreed one : agreed) {
            Skill skill = known.get(one.skill());
            if (skill == null) throw new NotThere();
            boolean fits = one.level() != null && one.level() >= 1 && one.level() <= skill.topLevel();
            if (!fits) throw new BadField("level-" + one.skill(), "inventory.level.choose", skill.topLevel());
            boolean tooLong = one.note() != null && one.note().strip().length() > LONGEST_NOTE;
            if (tooLong) throw new BadField("note-" + one.skill(), "inventory.note.tooLong", LONGEST_NOTE);
        }
    }
}
