package nl.vaardig.steering.outlook.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.platform.words.Written;
import nl.vaardig.skills.framework.Skill;

/** The scenarios of the municipality, and what it assumes. */
@ApplicationScoped
@Transactional
public class Scenarios {

    /** More side by side can't be read. */
    public static final int MOST = 6;

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** In the order they were made. */
    public List<OutlookScenario> all() {
        return db.createQuery(
                        "select s from OutlookScenario s where s.removedAt is null order by s.createdAt, s.id",
                        OutlookScenario.class)
                .getResultList();
    }

    /** Also one that was taken away. @throws NotThere when it is not there, or another municipality's */
    public OutlookScenario get(long id) {
        return Optional.ofNullable(db.find(OutlookScenario.class, id)).orElseThrow(NotThere::new);
    }

    /** Of all scenarios that are there, in the order they were made; each with what it does by year. */
    public Map<OutlookScenario, List<OutlookMeasure>> measures() {
        Map<OutlookScenario, List<OutlookMeasure>> found = new LinkedHashMap<>();
        db.createQuery(
                        """
                        select s, m from OutlookScenario s left join OutlookMeasure m on m.scenario = s
                        left join fetch m.skill
                        where s.removedAt is null order by s.createdAt, s.id, m.measureYear
                        """,
                        Object[].class)
                .getResultList()
                .forEach(row -> {
                    List<OutlookMeasure> its =
                            found.computeIfAbsent((OutlookScenario) row[0], fresh -> new ArrayList<>());
                    if (row[1] != null) its.add((OutlookMeasure) row[1]);
                });
        return found;
    }

    /**
     * @throws RuleRefused when there are {@value #MOST} already
     * @throws BadField    at "name" when another has it: side by side they could not be told apart
     */
    public OutlookScenario create(ScenarioWish wish) {
        oneAtATime();
        List<OutlookScenario> others = all();
        RuleRefused.unless(others.size() < MOST, "rule.outlook.most", MOST);
        mustBeFree(others, null, wish.name());
        OutlookScenario scenario = new OutlookScenario(wish, clock.instant());
        db.persist(scenario);
        return scenario;
    }

    /** @throws BadField at "name" when another has it */
    public OutlookScenario describe(long id, ScenarioWish wish) {
        oneAtATime();
        mustBeFree(all(), id, wish.name());
        OutlookScenario scenario = mustBeThere(id);
        scenario.describe(wish);
        return scenario;
    }

    /** What the scenario does for a skill, in place of what it did before. Years that do nothing are left out. */
    public void plan(long id, SkillLevel about, Map<Integer, Measures> byYear) {
        OutlookScenario scenario = db.find(OutlookScenario.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (scenario == null || scenario.isRemoved()) throw new NotThere();
        Skill skill = Optional.ofNullable(db.find(Skill.class, about.skillId())).orElseThrow(NotThere::new);
        db.createQuery(
                        """
                        delete from OutlookMeasure m where m.scenario.id = :scenario and m.skill.id = :skill
                          and m.level = :level
                        """)
                .setParameter("scenario", id)
                .setParameter("skill", about.skillId())
                .setParameter("level", about.level())
                .executeUpdate();
        byYear.forEach((year, measures) -> {
            if (!isNothing(measures)) db.persist(new OutlookMeasure(scenario, skill, about.level(), year, measures));
        });
    }

    private static boolean isNothing(Measures measures) {
        return measures.hire().signum() == 0
                && measures.train().signum() == 0
                && measures.borrow().signum() == 0;
    }

    public void remove(long id) {
        get(id).remove(clock.instant());
    }

    public void putBack(long id) {
        oneAtATime();
        OutlookScenario scenario = get(id);
        if (!scenario.isRemoved()) return;
        List<OutlookScenario> others = all();
        RuleRefused.unless(others.size() < MOST, "rule.outlook.most", MOST);
        RuleRefused.unless(isFree(others, id, scenario.name()), "outlook.scenario.nameTaken", scenario.name());
        scenario.putBack();
    }

    private static void mustBeFree(List<OutlookScenario> others, Long self, String name) {
        if (!isFree(others, self, name)) throw new BadField("name", "outlook.scenario.nameTaken", name.strip());
    }

    /** Names that look the same are the same; the chart has two of its own. */
    static boolean isFree(List<OutlookScenario> others, Long self, String name) {
        Stream<String> taken = others.stream()
                .filter(other -> self == null || !self.equals(other.id()))
                .map(OutlookScenario::name);
        Stream<String> ofTheChart = Stream.of("nl", "en")
                .map(Messages::in)
                .flatMap(words -> Stream.of(words.text("outlook.needed"), words.text("outlook.asItIs")));
        return Stream.concat(taken, ofTheChart)
                .map(Written::lookingAlike)
                .noneMatch(Written.lookingAlike(name)::equals);
    }

    private OutlookScenario mustBeThere(long id) {
        OutlookScenario scenario = get(id);
        if (scenario.isRemoved()) throw new NotThere();
        return scenario;
    }

    /** Percent of people on a learning path who complete it, as assumed. */
    public int assumedCompletion() {
        OutlookAssumption assumption = db.find(OutlookAssumption.class, request.municipality());
        return assumption == null ? OutlookAssumption.COMPLETION : assumption.completionPercent();
    }

    public void assumeCompletion(int percent) {
        oneAtATime();
        OutlookAssumption assumption = db.find(OutlookAssumption.class, request.municipality());
        if (assumption == null) db.persist(new OutlookAssumption(request.municipality(), percent));
        else assumption.assume(percent);
    }

    /** Two at once, from two tabs, would both find room for the last one, or both be the first. */
    private void oneAtATime() {
        db.find(Municipality.class, request.municipality(), LockModeType.PESSIMISTIC_WRITE);
    }
}
